import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { captured, linesOf } from './testing/captured.ts';

const STORY = `---
title: 奥斯陆港口恢复通航
date: 2024-03-04
---
挪威外交大臣艾德3日在奥斯陆表示，港口已经恢复通航。

“货轮正在排队。”一名港口发言人说。
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-cli-'));
  await writeFile(join(folder, 'story.md'), STORY);
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, '.hidden.md'), STORY);
});
afterAll(() => rm(folder, { recursive: true }));

/** Every object in a value that claims to be a span. */
function spansIn(value: unknown): { start: number; end: number; exact: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'exact' in value ? [value as { start: number; end: number; exact: string }] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}

describe('dateline', () => {
  test.each([
    ['an unknown command', ['frobnicate']],
    ['a command without what it needs', ['ingest']],
    ['an unknown option', ['analyze', '--colour', 'x']],
    ['a subgraph that is none', ['serve', '--subgraph', 'weather']],
    ['a format that is none', ['export', '--format', 'cuneiform']],
    ['an address that is none', ['gateway', '--person', 'nowhere']],
    ['a port that is none', ['gateway', '--port', 'x']],
    ['a reference day that is none', ['analyze', '--reference-day', '2021-02-30', 'story.md']],
    ['a reference day to ingest with that is none', ['ingest', '--reference-day', 'yesterday', 'story.md']],
  ])('%s exits with 2 and says what is wrong', async (_what, words) => {
    const { status, errors } = await captured(words);
    expect(status).toBe(2);
    expect(errors).not.toBe('');
  });

  test('help names every command and exits with 0', async () => {
    const { status, output } = await captured(['--help']);
    expect(status).toBe(0);
    for (const command of ['ingest', 'analyze', 'serve', 'gateway', 'export', 'migrate', 'doctor', 'start']) expect(output).toContain(`\n  ${command} `);
  });

  test('the committed program runs from the sources in any folder', async () => {
    const program = fileURLToPath(new URL('../bin/dateline.mjs', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [program, '--version'], { cwd: folder, env: {} });
    expect(stdout).toBe('0.1.0\n');
  });

  test('npm start tells Node what the program does', async () => {
    const [first = ''] = (await readFile(new URL('../bin/dateline.mjs', import.meta.url), 'utf8')).split('\n');
    const { scripts } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8')) as { readonly scripts: { readonly start: string } };
    expect(first).toMatch(/^#!\/usr\/bin\/env -S node --\S+$/u);
    expect(scripts.start).toContain(` && ${first.slice('#!/usr/bin/env -S '.length)} apps/cli/`);
  });
});

describe('analyze', () => {
  test('--explain shows the text, what was found in it, and what found it', async () => {
    const { status, output } = await captured(['analyze', '--explain', join(folder, 'story.md')]);
    expect(status).toBe(0);
    expect(output).toContain('奥斯陆港口恢复通航\nzh-Hans · 2024-03-04\n\n挪威外交大臣艾德3日在奥斯陆表示，港口已经恢复通航。\n');
    expect(output).toMatch(/ {4}\d+–\d+ time 3日 · 2024-03-03 · read against 2024-03-04 {2}← .*\(times@\d+, \d\.\d\d\)\n/u);
    expect(output).toMatch(/quotation direct · “货轮正在排队。” · by 一名港口发言人 · cue 说, neutral/u);
  });

  test('--reference-day is what the times of a text without a date are read against', async () => {
    const { status, output } = await captured(['analyze', '--reference-day', '2024-03-05', '-', join(folder, 'story.md')], '台风登陆\n\n中央气象台说，台风昨天在福建登陆。\n');
    expect(status).toBe(0);
    expect(linesOf(output).map(({ article, times }) => [(article as { publishedAt: string }).publishedAt, (article as { referenceDate: string }).referenceDate, (times as { value: string }[]).map(({ value }) => value)])).toEqual([
      ['2024-03-04', '2024-03-04', ['2024-03-03']], [null, '2024-03-05', ['2024-03-04']],
    ]);
    expect((await captured(['analyze', '--reference-day', '5 March', '-'], '')).errors).toBe('dateline: ARGUMENT_INVALID: --reference-day is "5 March": it is an ISO day such as "2021-08-13".\n');
  });

  test('plain text may be piped in', async () => {
    const { status, output } = await captured(['analyze', '-'], '台风“海燕”在福建登陆\n\n中央气象台说，台风将继续西进。\n');
    expect(status).toBe(0);
    expect(linesOf(output).map(({ source, article }) => [source, (article as { language: string }).language])).toEqual([['stdin', 'zh-Hans']]);
  });

  test('a document that cannot be read is refused with its code, the others come out, and the status is 1', async () => {
    const { status, output, errors } = await captured(['analyze', folder]);
    expect(status).toBe(1);
    expect(errors).toContain('FORMAT_UNKNOWN');
    expect(linesOf(output).map(({ source }) => source)).toEqual([join(folder, 'story.md')]);
  });

  test('a line has every field, and every span gives its words', async () => {
    const { status, output } = await captured(['analyze', join(folder, 'story.md')]);
    expect(status).toBe(0);
    const [line] = linesOf(output);
    expect(Object.keys(line ?? {}).sort()).toEqual(['article', 'entities', 'events', 'issues', 'mentions', 'quantities', 'quotations', 'source', 'times']);
    const { text, title, publishedAt, blocks } = line!['article'] as { text: string; title: string; publishedAt: string; blocks: unknown[] };
    expect([title, publishedAt, blocks.length]).toEqual(['奥斯陆港口恢复通航', '2024-03-04', 2]);
    const spans = spansIn(line);
    expect(spans.length).toBeGreaterThan(5);
    for (const { start, end, exact } of spans) expect(text.slice(start, end)).toBe(exact);
  });

  test('quotations name their speakers', async () => {
    const { output } = await captured(['analyze', join(folder, 'story.md')]);
    const quotations = linesOf(output)[0]!['quotations'] as { direct: boolean; content: { exact: string }; speaker: { exact: string } }[];
    expect(quotations.map(({ direct, content, speaker }) => [direct, speaker.exact, content.exact])).toEqual([
      [false, '艾德', '港口已经恢复通航'],
      [true, '一名港口发言人', '货轮正在排队。'],
    ]);
  });

  test('lines of JSON from a pipe are one document each, as long as the pipe is', async () => {
    const story = (title: string): string => JSON.stringify({ title, text: `${title}。警方说，桥梁已经关闭。`, date_publish: '2024-03-04' });
    const { status, output } = await captured(['analyze', '-'], `${story('大桥关闭')}\n\n{"broken\n${story('大桥重开')}\n`);
    expect(status).toBe(1);
    expect(linesOf(output).map(({ article }) => (article as { title: string }).title)).toEqual(['大桥关闭', '大桥重开']);
  });

  test('anything else from a pipe is one document', async () => {
    const { status, output } = await captured(['analyze'], STORY);
    expect(status).toBe(0);
    expect(linesOf(output)).toHaveLength(1);
  });

  test('a path that names nothing is refused', async () => {
    const { status, errors } = await captured(['analyze', join(folder, 'nothing-*.md')]);
    expect(status).toBe(1);
    expect(errors).toContain('SOURCE_MISSING');
  });
});
