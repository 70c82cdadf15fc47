#!/usr/bin/env node
// Runs the command from its sources: nothing has to be built, and no install script has to have run.
import { register } from 'node:module';

register('./from-source.mjs', import.meta.url);
await import('../src/main.ts');
