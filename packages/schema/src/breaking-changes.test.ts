import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { breakingChanges, complaint, saysMajor } from './breaking-changes.ts';
import { publicSdl } from './checked-in.ts';

const RELEASED = new URL('../released/schema.graphql', import.meta.url);
const CHANGESETS = new URL('../../../.changeset/', import.meta.url);

// `npm run released -w @dateline/schema` sets it, once for each release.
if (process.env['DATELINE_SDL'] === 'release') {
  mkdirSync(new URL('.', RELEASED), { recursive: true });
  writeFileSync(RELEASED, publicSdl());
}

describe('the graph', () => {
  test('breaks for nobody who asks it as it was released, but with a changeset that says major', () => {
    const changesets = readdirSync(CHANGESETS).filter((name) => name.endsWith('.md')).map((name) => readFileSync(new URL(name, CHANGESETS), 'utf8'));
    expect(complaint(breakingChanges(readFileSync(RELEASED, 'utf8'), publicSdl()), changesets)).toBeNull();
  });
});

describe('a change', () => {
  const BEFORE = 'type Query { article(id: ID!): Article } type Article { title: String!, day: String } enum Kind { A B }';

  test.each([
    ['a field that goes', 'type Query { article(id: ID!): Article } type Article { title: String! } enum Kind { A B }', ['Article.day was removed.']],
    ['a field that may be null', BEFORE.replace('title: String!', 'title: String'), ['Article.title changed type from String! to String.']],
    ['an argument that must be given', BEFORE.replace('(id: ID!)', '(id: ID!, asOf: String!)'), ['A required arg asOf on Query.article was added.']],
    ['a value that goes', BEFORE.replace('A B', 'A'), ['B was removed from enum type Kind.']],
    ['a field that comes', BEFORE.replace('day: String', 'day: String, url: String'), []],
    ['a field that is never null any more', BEFORE.replace('day: String', 'day: String!'), []],
  ])('%s', (_what, after, broken) => {
    expect(breakingChanges(BEFORE, after)).toEqual(broken);
  });

  test('that breaks says what to do', () => {
    expect(complaint(['Article.day was removed.'], [])).toBe([
      'the graph would break for those who ask it as it was released:', '  Article.day was removed.',
      'Keep what was and mark it @deprecated; or, where it must break, run `npx changeset` and choose major for @dateline/schema (docs/how-to/change-the-graph.md).',
    ].join('\n'));
  });

  test.each([
    ['---\n"@dateline/schema": major\n---\n\nDays are gone.', true], ["---\n'@dateline/sdk': major\n'@dateline/schema': major\n---\n", true],
    ['---\n"@dateline/schema": minor\n---\n', false], ['---\n"@dateline/sdk": major\n---\n"@dateline/schema": major', false], ['', false],
  ])('is allowed by %j: %p', (changeset, allowed) => {
    expect(saysMajor([changeset], '@dateline/schema')).toBe(allowed);
    if (allowed) expect(complaint(['Article.day was removed.'], [changeset])).toBeNull();
  });
});
