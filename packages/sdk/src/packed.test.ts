import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { publint } from 'publint';

const execute = promisify(execFile);
const HERE = fileURLToPath(new URL('..', import.meta.url));
const { resolve } = createRequire(import.meta.url);
const beside = (name: string, file: string, from = resolve): string => join(dirname(from(`${name}/package.json`)), file);
/** What a package that this one needs has of its own: attw brings the TypeScript 5 that it reads types with. */
const ownTo = (name: string): NodeJS.RequireResolve => createRequire(beside(name, 'package.json')).resolve;
const environment = { ...process.env, NODE_OPTIONS: '' };
const node = (...words: string[]) => execute(process.execPath, words, { env: environment });

let folder: string;
let project: string;
const unpacked = (): string => join(folder, 'package');
const tarball = (): string => join(folder, 'dateline-sdk-0.1.0.tgz');

/** An empty project with the tarball in it, installed as npm installs it, without a registry. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-sdk-'));
  project = join(folder, 'project');
  await node(join(HERE, 'scripts/build.mjs'), unpacked());
  await execute('npm', ['pack', unpacked(), '--pack-destination', folder, '--silent'], { env: environment });
  await mkdir(project);
  await writeFile(join(project, 'package.json'), '{ "name": "reader", "private": true, "type": "module" }\n');
  await execute('npm', ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball()], { cwd: project, env: environment });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('depends on nothing, and names only files that are in it', async () => {
    const packed = JSON.parse(await readFile(join(project, 'node_modules/@dateline/sdk/package.json'), 'utf8')) as Record<string, unknown>;
    expect(Object.keys(packed)).not.toEqual(expect.arrayContaining([expect.stringMatching(/dependencies/iu)]));
    expect(JSON.stringify(packed)).not.toContain('@dateline/source');
  });

  it('has the right types for every way to resolve it, as attw sees it', async () => {
    const { stdout } = await node(beside('@arethetypeswrong/cli', 'dist/index.js'), tarball(), '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ analysis: { types: { kind: 'included' }, problems: [] } });
  });

  it('is as others expect a package, as publint sees it', async () => {
    expect((await publint({ pkgDir: unpacked(), strict: true })).messages).toEqual([]);
  });

  it('carries the licences of what is in it', async () => {
    expect(await readFile(join(unpacked(), 'LICENSE'), 'utf8')).toContain('Apache License');
    for (const module of ['esm', 'cjs']) expect(await readFile(join(unpacked(), module, 'tada.data.d.ts'), 'utf8')).toContain('Copyright (c) 0no.co');
  });
});

describe('in an empty project', () => {
  const PRINTED = 'zh-Hans 一\nen -\nLIMIT_EXCEEDED true first is at most 100\n';
  const STRICT = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false, skipDefaultLibCheck: true, target: 'ES2022', lib: ['ES2022', 'DOM'], types: [] };
  const WAYS = [
    { way: 'ESM', file: 'consumer.mts', printed: 'consumer.mjs', options: { module: 'NodeNext', moduleResolution: 'NodeNext' } },
    { way: 'CJS', file: 'consumer.cts', printed: 'consumer.cjs', options: { module: 'Node16', moduleResolution: 'Node16' } },
    { way: 'bundled', file: 'consumer.ts', printed: 'consumer.js', options: { module: 'ESNext', moduleResolution: 'Bundler' } },
  ];
  const COMPILERS = [{ version: '5.6', from: ownTo('@arethetypeswrong/core') }, { version: '6.0', from: resolve }];
  const all = COMPILERS.flatMap((compiler) => WAYS.map((way) => ({ ...compiler, ...way })));

  it.each(all)('TypeScript $version compiles $way, and what it compiled runs', async ({ version, from, way, file, printed, options }) => {
    const at = join(project, `${version}-${way}`);
    await mkdir(at);
    await copyFile(join(HERE, 'consumer/consumer.ts'), join(at, file));
    await writeFile(join(at, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...STRICT, ...options }, files: [file] }));
    const tsc = beside('typescript', 'bin/tsc', from);
    expect((await node(tsc, '--version')).stdout).toContain(`Version ${version}.`);
    const compiled = await node(tsc, '-p', at).catch((error: unknown) => error as { stdout: string });
    expect(compiled.stdout).toBe('');
    expect((await node(join(at, printed))).stdout).toBe(PRINTED);
  });
});

describe('bundled', () => {
  const bundle = async (code: string): Promise<string> => {
    const { outputFiles } = await build({ stdin: { contents: code, resolveDir: project }, bundle: true, minify: true, write: false, format: 'esm', platform: 'browser', target: 'es2022', logLevel: 'silent' });
    return outputFiles[0]?.text ?? '';
  };

  it('all of it is at most 15 kB, gzipped', async () => {
    const everything = await bundle("export * from '@dateline/sdk';");
    expect(everything).toContain('text/event-stream');
    expect(gzipSync(everything).length).toBeLessThanOrEqual(15_000);
  });

  it('it leaves out what is not imported', async () => {
    const words = await bundle("import { graphql } from '@dateline/sdk'; console.log(graphql('{ node(id: 1) { id } }').text);");
    expect(words).not.toMatch(/fetch|event-stream|LimitError/u);
    const errors = await bundle("import { isDatelineError } from '@dateline/sdk'; console.log(isDatelineError(1));");
    expect(errors).not.toMatch(/fetch|event-stream|subscription/u);
    expect((await bundle("import '@dateline/sdk';")).trim()).toBe('');
  });

  it('it needs nothing of Node', async () => {
    expect(await bundle("export * from '@dateline/sdk';")).not.toMatch(/["']node:|require\(|process\.|Buffer\./u);
  });
});
