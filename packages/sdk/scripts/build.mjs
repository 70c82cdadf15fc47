// Writes the package as it is published, by default into dist: ESM and CJS, each with the types that are its own, and a package.json
// that knows nothing of this checkout. `node scripts/build.mjs FOLDER` writes it elsewhere.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = resolve(process.argv[2] ?? join(HERE, 'dist'));
const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** Compiled code names the files that are there; tsc does this for JavaScript alone. */
function nameFiles(folder) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.d.ts'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text.replace(/((?:from|import\() ?['"]\.[^'"]+)\.ts(['"])/gu, '$1.js$2'));
  }
}

function compile(module, config) {
  const folder = join(FOLDER, module);
  execFileSync(process.execPath, [TSC, '-p', join(HERE, config), '--outDir', folder], { stdio: 'inherit' });
  nameFiles(folder);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type: module === 'cjs' ? 'commonjs' : 'module', sideEffects: false })}\n`);
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
compile('esm', 'tsconfig.build.json');
compile('cjs', 'tsconfig.cjs.json');

const { name, version, description, license, keywords, engines, repository, type, sideEffects } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));
const packed = {
  name, version, description, license, keywords, engines, repository, type, sideEffects,
  main: './cjs/index.js',
  module: './esm/index.js',
  types: './cjs/index.d.ts',
  exports: {
    '.': {
      import: { types: './esm/index.d.ts', default: './esm/index.js' },
      require: { types: './cjs/index.d.ts', default: './cjs/index.js' },
    },
    './package.json': './package.json',
  },
  files: ['esm', 'cjs'],
};
writeFileSync(join(FOLDER, 'package.json'), `${JSON.stringify(packed, null, 2)}\n`);
cpSync(join(HERE, 'README.md'), join(FOLDER, 'README.md'));
cpSync(join(HERE, '../../LICENSE'), join(FOLDER, 'LICENSE'));
