import { readFileSync } from 'node:fs';

/** docs/floors.json is the law of who may import whom; this file turns it into rules. */
const floors = JSON.parse(readFileSync(new URL('docs/floors.json', import.meta.url), 'utf8'));

const APPS = new Set(['server', 'cli', 'mcp', 'explorer']);
const folderOf = (room) => `${APPS.has(room) ? 'apps' : 'packages'}/${room}`;
const anyOf = (paths) => `^(${paths.join('|')})/`;
/** What tests of a room may open besides its floor and the corpus. */
const TEST_ALSO = { schema: ['ingest', 'tagger', 'gazetteer'], server: ['tagger', 'gazetteer'] };
const TEST = '\\.test\\.ts$|/testing/';

/** A room imports the floors below it and nothing else of ours; its tests may also open the sample corpus. */
const floorRules = Object.entries(floors).flatMap(([room, below]) => {
  const forbidden = (allowed) => anyOf(Object.keys(floors).filter((other) => other !== room && !allowed.includes(other)).map(folderOf));
  const rule = (name, from, allowed) => ({
    name,
    severity: 'error',
    comment: `docs/floors.json lets ${room} import: ${allowed.join(', ') || 'nothing of ours'}.`,
    from,
    to: { path: forbidden(allowed) },
  });
  return [
    rule(`floors-${room}`, { path: `^${folderOf(room)}/src`, pathNot: TEST }, below),
    rule(`floors-${room}-tests`, { path: `^${folderOf(room)}/src.*(${TEST})` }, [...below, 'corpus', ...(TEST_ALSO[room] ?? [])]),
  ];
});

export default {
  forbidden: [
    ...floorRules,
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-deep-imports',
      severity: 'error',
      comment: 'A sister package is its index; what is not exported there is its own affair.',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: { path: '^(packages|apps)/[^/]+/src/', pathNot: ['^$1/$2/', '/src/(testing/)?index\\.ts$'] },
    },
    {
      name: 'sister-subgraphs',
      severity: 'error',
      comment: 'A subgraph does not know its sisters: it adds fields to their entities by key.',
      from: { path: '^packages/schema/src/subgraphs/([^/]+)/', pathNot: TEST },
      to: { path: '^packages/schema/src/subgraphs/', pathNot: '^packages/schema/src/subgraphs/$1/' },
    },
    { name: 'not-declared', severity: 'error', from: { path: '^(packages|apps)/[^/]+/src' }, to: { dependencyTypes: ['npm-no-pkg', 'unknown'] } },
    { name: 'unresolvable', severity: 'error', from: { path: '^(packages|apps)/[^/]+/src' }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated|node_modules)/' },
    includeOnly: '^(packages|apps)/[^/]+/(src|bin)',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@dateline/source', 'import', 'node', 'default', 'types'],
    },
  },
};
