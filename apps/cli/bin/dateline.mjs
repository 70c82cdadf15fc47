#!/usr/bin/env -S node --max-semi-space-size=32
// The flag is where new objects stand, in megabytes: an article leaves four behind, and with Node's own 16 they are sorted out at every fourth
// (docs/decisions/0067). `npm start` and the bench of the analysis have it too.
// Runs the command from its sources: nothing has to be built, and no install script has to have run.
import { register } from 'node:module';

register('./from-source.mjs', import.meta.url);
await import('../src/main.ts');
