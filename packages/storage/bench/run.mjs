// Runs a bench from the sources, as the command line runs: `node bench/run.mjs merge.ts 100000`.
import { register } from 'node:module';

register('../../../apps/cli/bin/from-source.mjs', import.meta.url);
const [bench, ...words] = process.argv.slice(2);
process.argv.splice(2, process.argv.length, ...words);
await import(new URL(bench, import.meta.url).href);
