import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { pages, ROOT } from './pages.ts';

/** Relative links of a page, without the part after #. */
const linksOf = (text: string): string[] =>
  [...text.replace(/^```[\s\S]*?^```$/gmu, '').matchAll(/\]\(([^)\s]+)\)/gu)].flatMap(([, target]) => (target === undefined || /^(https?:|mailto:|#)/u.test(target) ? [] : [target.split('#')[0] ?? '']));

describe('links', () => {
  it.each(pages)('of $path lead somewhere', ({ path, text }) => {
    const lost = linksOf(text).filter((target) => !existsSync(join(ROOT, dirname(path), target)));
    expect(lost).toEqual([]);
  });
});
