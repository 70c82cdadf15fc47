// Loader hooks: our packages resolve to their sources, and TypeScript is compiled as it is loaded. Far quicker to start than a
// loader that reads tsconfig.json, since our imports name their files in full. What was compiled once is kept by its hash.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OPTIONS = {
  module: { type: 'es6' },
  sourceMaps: 'inline',
  jsc: { target: 'es2023', parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true } },
};
const FOLDER = fileURLToPath(new URL('../../../node_modules/.cache/dateline/', import.meta.url));
const COMPILER = `${createRequire(import.meta.url)('@swc/core/package.json').version} ${JSON.stringify(OPTIONS)}`;

export const resolve = (specifier, context, next) =>
  next(specifier, specifier.startsWith('@dateline/') ? { ...context, conditions: [...context.conditions, '@dateline/source'] } : context);

/** Compiled code by the hash of its source. A folder that cannot be read or written is no fault: then it is compiled again. */
function kept(name) {
  try {
    return readFileSync(join(FOLDER, name), 'utf8');
  } catch {
    return undefined;
  }
}

function keep(name, code) {
  try {
    mkdirSync(FOLDER, { recursive: true });
    const draft = join(FOLDER, `${name}.${process.pid}`);
    writeFileSync(draft, code);
    renameSync(draft, join(FOLDER, name));
  } catch {
    return;
  }
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
  const filename = fileURLToPath(url);
  const source = readFileSync(filename, 'utf8');
  const name = createHash('sha256').update(COMPILER).update(filename).update('\0').update(source).digest('hex');
  let code = kept(name);
  if (code === undefined) {
    const { transformSync } = await import('@swc/core');
    ({ code } = transformSync(source, { ...OPTIONS, filename, swcrc: false, configFile: false }));
    keep(name, code);
  }
  return { format: 'module', source: code, shortCircuit: true };
}
