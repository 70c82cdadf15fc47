import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { codePage } from './code-page.ts';

describe('docs/errors.md', () => {
  it('is what the code tables print', () => {
    expect(readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8')).toBe(codePage());
  });
});
