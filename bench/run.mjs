// Runs a bench from the sources, as the command line runs: `node bench/run.mjs src/graph.ts`.
import { existsSync } from 'node:fs';
import { register } from 'node:module';

if (!existsSync(new URL('node_modules/@apollo/gateway/package.json', import.meta.url))) {
  console.error('the peers are not installed: npm ci --prefix bench');
  process.exit(1);
}

register('../apps/cli/bin/from-source.mjs', import.meta.url);
const [bench, ...words] = process.argv.slice(2);
process.argv.splice(2, process.argv.length, ...words);
await import(new URL(bench, import.meta.url).href);
