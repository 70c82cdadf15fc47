#!/usr/bin/env node
// Prisma's schema engine, for commands such as `prisma migrate diff`: the same arguments and the same JSON-RPC over standard input and output
// as the native program that Prisma would download, spoken by its WebAssembly build. prisma.config.ts points Prisma here.
import { runCommand } from './commands.mjs';
import { serve } from './rpc.mjs';

const words = process.argv.slice(2);
const valueOf = (name) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
const datasource = valueOf('--datasource');
const url = (datasource && JSON.parse(datasource).url) || undefined;

if (words.includes('--version')) {
  process.stdout.write('schema-engine-cli wasm\n');
} else if (words.includes('cli')) {
  process.exitCode = await runCommand(words[words.indexOf('cli') + 1], url);
} else {
  await serve(url, words.flatMap((word, index) => (word === '--datamodels' ? [words[index + 1]] : [])));
}
