import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { copyBandsOf } from './copy-bands.ts';
import { copyGroups, originalOf, type KnownPrint } from './copy-groups.ts';
import { judgeCopies, type Print } from './copy-judge.ts';
import { shinglesOf, type Shingles } from './copy-shingles.ts';

const PORT = [
  '港务局五日清晨宣布，东部港口的两座码头因风暴受损而关闭，预计一周之后才能恢复装卸，四十多艘货轮在外海等候。',
  '气象台说，风暴中心附近的风力达到十二级，是当地三十年来在同一季节里记录到的最强的一次，沿岸已有上千户人家转移。',
  '一家航运公司的经理表示，他们的船只能改去南面的邻港，每天因此多花费大约二十万元，客户对延误已有怨言。',
  '码头工会要求在检查塔吊之前不得让工人返回岗位，并提醒说去年的事故就发生在匆忙复工的时候。',
  '交通部门将在周末派出工程师评估防波堤的损坏程度，修复所需的经费由中央和地方共同承担。',
];
const RIVER = [
  'The council voted on Tuesday night to close the old river bridge to lorries after engineers found cracks in two of its iron supports.',
  'Drivers will have to use the northern crossing, which adds eleven miles to the journey between the quarry and the railway yard.',
  'The owner of the quarry said that the decision would cost his company forty jobs and asked for a temporary crossing before winter.',
  'Engineers expect the repairs to take until May because the supports were cast by a foundry that closed a century ago.',
  'Residents of the lower town welcomed the quiet, but shopkeepers on Bridge Street said that fewer people had stopped since the weekend.',
];

const article = (paragraphs: readonly string[]) => {
  const text = paragraphs.join('\n');
  return { text, blocks: paragraphs.map((paragraph) => ({ kind: 'paragraph' as const, start: text.indexOf(paragraph), end: text.indexOf(paragraph) + paragraph.length })) };
};
const shingles = (...paragraphs: readonly string[]): Shingles => shinglesOf(article(paragraphs));
const print = (given: Shingles, appearedAt: string | null = null): Print => ({ shingles: given, appearedAt });

describe('a text printed again', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['word for word', PORT, PORT],
    ['without a paragraph', RIVER, RIVER.filter((_, index) => index !== 2)],
    ['without its first paragraph', PORT, PORT.slice(1)],
    ['with words changed', RIVER, RIVER.map((paragraph) => paragraph.replace('said that', 'says').replace('found', 'discovered').replace('until May', 'six months'))],
    ['in traditional characters', PORT, PORT.map((paragraph) => paragraph.replaceAll('气', '氣').replaceAll('风', '風').replaceAll('码', '碼').replaceAll('头', '頭'))],
    ['with lines of the outlet above and below', PORT, ['本报综合报道，点击关注获取更多港口资讯', ...PORT, '版权所有，未经书面许可不得转载。责任编辑：林', '下载客户端，第一时间看到快讯。']],
    ['in one block', RIVER, [RIVER.join(' ')]],
  ])('%s is a copy', (_, original, copy) => {
    expect(judgeCopies(print(shingles(...original)), print(shingles(...copy)))).toMatchObject({ verdict: 'same' });
    const bands = new Set(copyBandsOf(shingles(...original)));
    expect(copyBandsOf(shingles(...copy)).some((band) => bands.has(band))).toBe(true);
  });

  const NEWS = ['The old river bridge was opened again on Friday, a week after the last of the new supports had been bolted to the piers by divers.', 'Lorries crossed it from six in the morning, and the mayor thanked the crews who had worked through two storms and a night of frost.'];
  test.each<[string, readonly string[], readonly string[]]>([
    ['a follow-up with old paragraphs below', RIVER, [...NEWS, ...RIVER.slice(2)]],
    ['a follow-up that has all that was known below its news', RIVER, [...NEWS, ...RIVER]],
    ['an excerpt', PORT, PORT.slice(0, 1)],
    ['another text', PORT, RIVER],
    ['a line that is too short to tell', ['港口五日关闭。'], ['港口五日关闭。']],
  ])('%s is none', (_, original, other) => {
    expect(judgeCopies(print(shingles(...original), '2021-08-10T00:00:00.000Z'), print(shingles(...other), '2021-08-18T00:00:00.000Z'))).toMatchObject({ verdict: 'different' });
  });
});

describe('groups of copies', () => {
  const TEXTS = [PORT, RIVER, PORT.slice(1), RIVER.slice(0, 4), [...RIVER.slice(0, 3), ...PORT.slice(3)], PORT.filter((_, index) => index !== 3)].map((paragraphs) => shingles(...paragraphs));
  const known = fc.uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 30 }), text: fc.nat(TEXTS.length - 1), day: fc.constantFrom('2021-08-10', '2021-08-11', null) }), { selector: ({ id }) => id, maxLength: 9 })
    .map((drafts) => drafts.map(({ id, text, day }): KnownPrint => ({ id: String(id), key: `k${String(id)}`, appearedAt: day, shingles: TEXTS[text] ?? shingles() })));

  test('are the same in whatever order the articles come', () => {
    fc.assert(fc.property(known.chain((prints) => fc.tuple(fc.constant(prints), fc.shuffledSubarray(prints, { minLength: prints.length }))), ([prints, shuffled]) => {
      const groups = copyGroups(prints);
      expect(copyGroups(shuffled).map((group) => group.map(({ id }) => id))).toEqual(groups.map((group) => group.map(({ id }) => id)));
      for (const group of groups) expect(originalOf([...group].reverse())).toBe(originalOf(group));
    }), { numRuns: 15 });
  });

  test('a judgement is the same whichever stands left', () => {
    fc.assert(fc.property(fc.nat(TEXTS.length - 1), fc.nat(TEXTS.length - 1), fc.constantFrom('a', 'b', null), fc.constantFrom('a', 'b', null), (a, b, m, n) => {
      const [left, right] = [print(TEXTS[a] ?? shingles(), m), print(TEXTS[b] ?? shingles(), n)];
      expect(judgeCopies(right, left)).toEqual(judgeCopies(left, right));
    }));
  });

  test('have their earliest print as the original, undated ones last, of two at once the one with the lesser key', () => {
    const at = (id: string, appearedAt: string | null): KnownPrint => ({ id, key: `key-${id}`, appearedAt, shingles: shingles(...PORT) });
    expect(originalOf([at('c', null), at('b', '2021-08-11'), at('a', '2021-08-11'), at('d', '2021-08-12')]).id).toBe('a');
  });
});
