import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A fenced block of a page: its language, its words, the line its fence stands on. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

export interface Page {
  /** From the checkout's root. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly CodeBlock[];
}

function blocksOf(text: string): CodeBlock[] {
  return [...text.matchAll(/^( *)```(\w+)[^\n]*\n([\s\S]*?)^\1```$/gmu)].map((match) => ({
    language: match[2] ?? '',
    code: (match[3] ?? '').replaceAll(new RegExp(`^${match[1] ?? ''}`, 'gmu'), ''),
    line: text.slice(0, match.index).split('\n').length,
  }));
}

/** Every page of the project, with the blocks in it. */
export const pages: readonly Page[] = globSync(['*.md', 'docs/**/*.md', 'packages/*/README.md', 'apps/*/README.md', 'packages/*/*/README.md'], { cwd: ROOT, ignore: ['**/node_modules/**', '**/dist/**', '**/CHANGELOG.md'] })
  .sort()
  .map((path) => {
    const text = readFileSync(`${ROOT}/${path}`, 'utf8');
    return { path, text, blocks: blocksOf(text) };
  });

/** Blocks of `language` that the block right after answers: a query and its JSON, a program and its output. */
export const answered = (language: string, answer: string) =>
  pages.flatMap(({ path, blocks }) =>
    blocks.flatMap((block, index) => {
      const next = blocks[index + 1];
      return block.language === language && next?.language === answer ? [{ where: `${path}:${block.line}`, code: block.code, answer: next.code }] : [];
    }),
  );
