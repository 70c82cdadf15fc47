// Runs the bench from the sources, as the command line runs.
import { register } from 'node:module';

register('../../../apps/cli/bin/from-source.mjs', import.meta.url);
await import('./synthetic-graph.ts');
