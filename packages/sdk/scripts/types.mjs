// Writes src/graph.data.ts, the graph's schema as a TypeScript type, from the public schema that packages/schema checks in.
// With --check it writes nothing and ends with 1 where the file is not what it would write.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';

const SCHEMA = new URL('../../schema/sdl/schema.graphql', import.meta.url);
const TYPES = new URL('../src/graph.data.ts', import.meta.url);
const PREAMBLE = `// The graph's schema as a type: printed from packages/schema/sdl/schema.graphql by \`npm run types -w @dateline/sdk\`.
`;

const introspection = introspectionFromSchema(buildSchema(readFileSync(SCHEMA, 'utf8')), { descriptions: false });
const printed = outputIntrospectionFile(minifyIntrospection(introspection), { fileType: '.d.ts', shouldPreprocess: true, preamble: PREAMBLE });
// After the types comes a global setup of gql.tada, which would reach into the projects of those who use the client.
const types = `${printed.slice(0, printed.indexOf('import * as gqlTada')).trim()}\n`;

if (!process.argv.includes('--check')) writeFileSync(TYPES, types);
else if (readFileSync(TYPES, 'utf8') !== types) {
  process.stderr.write('src/graph.data.ts is not what packages/schema/sdl/schema.graphql gives; run `npm run types -w @dateline/sdk`\n');
  process.exitCode = 1;
}
