// Writes what the client knows of the graph as types: its schema, the codes of its errors, and how words of GraphQL are read.
// With --check it writes nothing and ends with 1 where a file is not what it would write.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { tadaTypes } from './tada.mjs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

function graphTypes() {
  const preamble = `// The graph's schema as a type: printed from packages/schema/sdl/schema.graphql by \`npm run types -w @dateline/sdk\`.\n`;
  const introspection = introspectionFromSchema(buildSchema(read('../../schema/sdl/schema.graphql')), { descriptions: false });
  const printed = outputIntrospectionFile(minifyIntrospection(introspection), { fileType: '.d.ts', shouldPreprocess: true, preamble });
  // After the types comes a global setup of gql.tada, which would reach into the projects of those who use the client.
  return `${printed.slice(0, printed.indexOf('import * as gqlTada')).trim()}\n`;
}

function codeTypes() {
  const rows = [...read('../../../docs/errors.md').matchAll(/^\| `([A-Z_]+)` \| (.+) \|$/gmu)];
  const members = rows.map(([, code, meaning]) => `  /** ${meaning} */\n  readonly ${code}: true;\n`).join('');
  return `// What the graph answers in \`errors[].extensions.code\`: printed from docs/errors.md by \`npm run types -w @dateline/sdk\`.\n\nexport interface GraphCodes {\n${members}}\n`;
}

const FILES = { '../src/graph.data.ts': graphTypes(), '../src/codes.data.ts': codeTypes(), '../src/tada.data.ts': tadaTypes() };

for (const [path, types] of Object.entries(FILES)) {
  if (!process.argv.includes('--check')) writeFileSync(new URL(path, import.meta.url), types);
  else if (read(path) !== types) {
    process.stderr.write(`${path.slice(3)} is not what the schema, docs/errors.md and gql.tada give; run \`npm run types -w @dateline/sdk\`\n`);
    process.exitCode = 1;
  }
}
