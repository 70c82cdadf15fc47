// Writes docs/errors.md from the code tables.
import { writeFileSync } from 'node:fs';
import { codePage } from '../src/code-page.ts';

writeFileSync(new URL('../../../docs/errors.md', import.meta.url), codePage());
