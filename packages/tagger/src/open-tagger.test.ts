import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tagger } from '@dateline/analysis';
import { openChinese } from './open-chinese.ts';
import { modelFile } from './model-files.ts';
import { openTagger } from './open-tagger.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await openTagger();
});

async function found(text: string, language: string, by = tagger): Promise<string[]> {
  const [names = []] = await by.tag([text], language);
  return names.map(({ span, kind }) => `${kind} ${text.slice(span.start, span.end)}`);
}

describe('the tagger', () => {
  it.each([
    ['美国国务院发言人普赖斯在华盛顿说。', 'zh-Hans', ['organization 美国国务院', 'person 普赖斯', 'location 华盛顿']],
    ['President Ashraf Ghani left Kabul on Sunday, Reuters reported.', 'en', ['person Ashraf Ghani', 'location Kabul', 'organization Reuters']],
    ['', 'zh-Hans', []],
    ['。', 'zh-Hans', []],
    ['　\u200b', 'zh-Hans', []],
    ['', 'en', []],
  ])('%s (%s)', async (text, language, expected) => {
    expect(await found(text, language)).toEqual(expected);
  });

  it('gives one list a text, in the order of the texts', async () => {
    const lists = await tagger.tag(['今天下雨了。', '记者从北京报道，她昨天抵达当地并采访了多名居民。', '美国总统拜登抵达东京。'], 'zh-Hans');
    expect(lists.map((names) => names.length)).toEqual([0, 1, 3]);
  });

  it('finds the same names whatever texts stand beside', async () => {
    const text = '德国总理默克尔在柏林会见了法国总统马克龙。';
    const [alone] = await tagger.tag([text], 'zh-Hans');
    const [, beside] = await tagger.tag([text.repeat(20), text, '好'], 'zh-Hans');
    expect(beside?.map(({ span, kind }) => ({ span, kind }))).toEqual(alone?.map(({ span, kind }) => ({ span, kind })));
  });

  it.each([
    ['台湾外交部长吴钊燮在台北接受路透社采访。', '台灣外交部長吳釗燮在台北接受路透社採訪。'],
    ['联合国秘书长古特雷斯访问了喀布尔。', '聯合國秘書長古特雷斯訪問了喀布爾。'],
    ['中国中央电视台报道,王毅抵达莫斯科.', '中国中央电视台报道，　王毅抵达莫斯科．'],
  ])('reads %s as %s', async (one, other) => {
    const [names, others] = await Promise.all([tagger.tag([one], 'zh-Hans'), tagger.tag([other], 'zh-Hant')]);
    expect(others[0]?.map(({ kind }) => kind)).toEqual(names[0]?.map(({ kind }) => kind));
    expect(names[0]?.length).toBeGreaterThan(1);
  });
});

/** Written for this test; what a reader would mark. */
const SENTENCES: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['肯尼亚总统鲁托星期二在内罗毕会见了埃塞俄比亚总理阿比。', ['location 肯尼亚', 'person 鲁托', 'location 内罗毕', 'location 埃塞俄比亚', 'person 阿比']],
  ['世界卫生组织总干事谭德塞在日内瓦表示，疫情仍未结束。', ['organization 世界卫生组织', 'person 谭德塞', 'location 日内瓦']],
  ['记者李明从四川省成都市发回报道。', ['person 李明', 'location 四川省', 'location 成都市']],
  ['法国外长科洛纳与德国外长贝尔伯克一同抵达基辅。', ['location 法国', 'person 科洛纳', 'location 德国', 'person 贝尔伯克', 'location 基辅']],
  ['欧盟委员会主席冯德莱恩说，将向土耳其提供援助。', ['organization 欧盟委员会', 'person 冯德莱恩', 'location 土耳其']],
  ['清华大学教授王晓东出席了在上海举行的论坛。', ['organization 清华大学', 'person 王晓东', 'location 上海']],
  ['一艘渔船在菲律宾巴拉望岛附近沉没，九人获救。', ['location 菲律宾', 'location 巴拉望岛']],
  ['他没有说明何时离开，也没有回答其他问题。', []],
];

describe.each([['best', 0.85], ['fast', 0.85], ['clean', 0.5]] as const)('the model %s', (zh, floor) => {
  it('finds most names of sentences that nobody trained on', async () => {
    const own = await openTagger({ zh });
    const lists = await Promise.all(SENTENCES.map(([text]) => found(text, 'zh-Hans', own)));
    const right = SENTENCES.reduce((sum, [, names], k) => sum + names.filter((name) => lists[k]?.includes(name)).length, 0);
    const all = SENTENCES.reduce((sum, [, names], k) => sum + names.length + (lists[k]?.length ?? 0), 0);
    expect((2 * right) / all).toBeGreaterThanOrEqual(floor);
  });
});

describe('the conventions', () => {
  it('differ in whether short forms of countries and bodies are names', async () => {
    const strict = await openTagger({ convention: 'pku' });
    const text = '中美两国与欧盟的代表在日内瓦会谈。';
    expect(await found(text, 'zh-Hans')).toEqual(expect.arrayContaining(['location 中', 'location 美', 'organization 欧盟', 'location 日内瓦']));
    expect(await found(text, 'zh-Hans', strict)).toEqual(['location 日内瓦']);
  });
});

describe('any text', () => {
  it('is read, whatever stands in it, and gives names in order that do not overlap', async () => {
    const unit = fc.oneof(fc.constantFrom('中', '美国', '王毅', '𠮷', '\ud800', '\udc00', '\u0000', '·', '（', ' ', '\n', 'Ａ', '١', 'é', '臺'), fc.string({ unit: 'binary', maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit, maxLength: 40 }), { maxLength: 5 }), fc.constantFrom('zh-Hans', 'zh-Hant', 'en'), async (texts, language) => {
        const lists = await tagger.tag(texts, language);
        expect(lists).toHaveLength(texts.length);
        lists.forEach((names, k) => {
          let end = 0;
          for (const { span, confidence } of names) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(texts[k]!.length);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('of a hundred thousand characters without a stop is read to its end', async () => {
    const [names = []] = await tagger.tag(['王毅抵达东京'.repeat(17_000)], 'zh-Hans');
    expect(names.length).toBeGreaterThanOrEqual(17_000);
    expect(names.at(-1)!.span.end).toBe(17_000 * 6);
  });
});

describe('a model file', () => {
  let folder: string;
  let models: URL;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dateline-models-'));
    models = new URL(`file://${folder}/`);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('that is not there is the world’s fault', async () => {
    await expect(modelFile('none.onnx')).rejects.toMatchObject({ code: 'MODEL_UNREADABLE' });
  });

  it.each(['zh.bin', 'zh.onnx', 'en.bin', 'en.onnx', 'en-words.bin'])('%s that is cut short is told from a bug', async (file) => {
    for (const name of ['zh.bin', 'zh.onnx', 'en.bin', 'en.onnx', 'en-words.bin']) await writeFile(new URL(name, models), await readFile(new URL(`../models/${name}`, import.meta.url)));
    await writeFile(new URL(file, models), (await readFile(new URL(file, models))).subarray(0, 1000));
    await expect(openTagger({ models })).rejects.toMatchObject({ code: 'MODEL_UNREADABLE' });
  });

  it('of another format is told from a bug', async () => {
    await writeFile(new URL('zh.bin', models), brotliCompressSync('{"format":1}\n'));
    await writeFile(new URL('zh.onnx', models), await readFile(new URL('../models/zh.onnx', import.meta.url)));
    await expect(openChinese({ models })).rejects.toMatchObject({ code: 'MODEL_UNREADABLE' });
  });
});
