import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Tagger } from '@dateline/analysis';
import { modelFile } from './model-files.ts';
import { openTagger } from './open-tagger.ts';

let tagger: Tagger;
beforeAll(async () => {
  tagger = await openTagger();
});

const found = async (text: string, language: string): Promise<string[]> => {
  const [names = []] = await tagger.tag([text], language);
  return names.map(({ span, kind }) => `${kind} ${text.slice(span.start, span.end)}`);
};

describe('the tagger', () => {
  it.each([
    ['美国国务院发言人普赖斯在华盛顿说。', 'zh-Hans', ['organization 美国国务院', 'person 普赖斯', 'location 华盛顿']],
    ['美國國務院發言人普賴斯在華盛頓說。', 'zh-Hant', ['organization 美國國務院', 'person 普賴斯', 'location 華盛頓']],
    ['President Ashraf Ghani left Kabul on Sunday, Reuters reported.', 'en', ['person Ashraf Ghani', 'location Kabul', 'organization Reuters']],
    ['', 'zh-Hans', []],
    ['。', 'zh-Hans', []],
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

  it('reads a sentence of ten thousand characters', async () => {
    const [names = []] = await tagger.tag(['王毅抵达东京，'.repeat(1500)], 'zh-Hans');
    expect(names.length).toBeGreaterThan(2900);
    expect(names.at(-1)?.span.end).toBe(1500 * 7 - 1);
  });

  it('a model file that is not there is the world’s fault', async () => {
    await expect(modelFile('none.onnx')).rejects.toMatchObject({ code: 'MODEL_UNREADABLE' });
  });
});
