import { buildSchema, findBreakingChanges } from 'graphql';

/** What in the second SDL breaks who asks by the first, in words, sorted. */
export const breakingChanges = (released: string, current: string): string[] =>
  findBreakingChanges(buildSchema(released, { assumeValid: true }), buildSchema(current, { assumeValid: true })).map(({ description }) => description).sort();

/** Whether one of the changesets (the text of `.changeset/*.md`) says that the package gets a new major version. */
export const saysMajor = (changesets: readonly string[], name: string): boolean =>
  changesets.some((text) => /^---\n([\s\S]*?)\n---/.exec(text)?.[1]?.split('\n').some((line) => line.replaceAll(/['"\s]/g, '') === `${name}:major`));

/** What is to be done about breaking changes; null where nothing is. */
export function complaint(broken: readonly string[], changesets: readonly string[]): string | null {
  if (broken.length === 0 || saysMajor(changesets, '@dateline/schema')) return null;
  return [
    'the graph would break for those who ask it as it was released:', ...broken.map((change) => `  ${change}`),
    'Keep what was and mark it @deprecated; or, where it must break, run `npx changeset` and choose major for @dateline/schema (docs/how-to/change-the-graph.md).',
  ].join('\n');
}
