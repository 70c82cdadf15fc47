// `node --import ./scripts/from-source.mjs program.ts` runs a program from the sources, as the command runs itself.
import { register } from 'node:module';

register('../../apps/cli/bin/from-source.mjs', import.meta.url);
