import { expect, test } from '@jest/globals';
import { attributionsOf } from '@dateline/linking';
import { fileSample, openTestStorage, sampleArticle, type SampleArticle } from '@dateline/storage/testing';
import { compareClaims } from './compare-claims.ts';
import { linkCopies } from './link-copies.ts';
import { settle } from './settle.ts';
import { tellStories } from './tell-stories.ts';

const PORT = '港务局五日清晨宣布，东部港口的两座码头因风暴受损而关闭，预计一周之后才能恢复装卸，四十多艘货轮在外海等候。码头工会要求在检查塔吊之前不得让工人返回岗位，并提醒说去年的事故就发生在匆忙复工的时候。';
const COURT = '州法院星期三开庭审理一宗旧案，被告的律师要求推迟宣判，检察官说证人已经等了三年，不能再等下去，旁听席上坐满了人。法官当庭驳回请求，并说判决将在月底之前公布，双方都可以在十天之内上诉。';
const PRISON = '监狱管理部门星期四否认前一天的消息，称两名在押人员没有离开过监区，律师的会见也照常进行，家属对这番解释并不满意，在大门外守候到深夜，等待一份书面的答复。';

const report = (name: string, day: string, text: string, people: readonly string[], told: Partial<NonNullable<SampleArticle['events']>[number]> = {}): SampleArticle => ({
  url: `https://news.example/${name}`, title: name, day, publisher: name, text: `${text}${people.join('、')}到场，10日会谈。`,
  chains: people.map((person) => ({ kind: 'person', name: person })),
  events: [{ kind: 'meet', trigger: '会谈', time: '2021-08-10', arguments: people.map((words) => ({ role: 'agent', words })), ...told }],
});

const SAMPLES: readonly SampleArticle[] = [
  report('a', '2021-08-09', PORT, ['张一', '王二', '周六'], { modality: 'planned', time: '2021-08-09' }),
  report('b', '2021-08-10', PORT, ['张一', '王二', '周六']),
  report('c', '2021-08-13', `${COURT}港口仍未开放，货轮离开。`, ['张一', '王二', '周六', '赵三', '钱四', '李五']),
  report('d', '2021-08-11', COURT, ['赵三', '钱四', '李五']),
  report('e', '2021-08-12', PRISON, ['赵三', '钱四', '李五'], { modality: 'denied' }),
  report('f', '2021-08-30', PORT, ['孙五']),
];

/** Copies, stories and comparisons that the graph ends with, told by the articles' titles. */
async function outcome(samples: readonly SampleArticle[]): Promise<unknown> {
  const storage = await openTestStorage();
  try {
    for (const sample of samples) {
      await storage.save(async (filing) => {
        const articles = [{ kept: await fileSample(filing, sample), analysis: sampleArticle(sample).analysis }];
        await linkCopies(filing, articles);
        await filing.derived.keepAttributions(articles.map((article) => ({ ...article, chains: attributionsOf(article.analysis) })));
        await compareClaims(filing);
        await tellStories(filing, articles);
      });
    }
    const reading = storage.reading();
    const articles = (await reading.list('articles', {}, {}, 'oldest')).rows.map(({ row }) => row);
    const told = await Promise.all(articles.map(async ({ id, title }) => [title, (await reading.one('article.original', id))?.title ?? null, (await reading.one('article.story', id))?.title ?? null] as const));
    const comparisons = (await reading.list('comparisons', {})).rows.map(({ row: { slot, relation, left, right } }) => [slot, relation, left.length, right.length].join(' '));
    return { told: told.sort(), comparisons: comparisons.sort() };
  } finally {
    await storage.drop();
  }
}

test('copies, stories and comparisons are the same in whatever order the articles come, once or twice', async () => {
  const expected = {
    told: [['a', null, 'a'], ['b', 'a', 'a'], ['c', 'd', 'd'], ['d', null, 'd'], ['e', null, 'd'], ['f', 'a', null]],
    comparisons: ['modality conflict 1 1', 'modality update 1 1', 'time update 1 1'],
  };
  const orders = [[0, 1, 2, 3, 4, 5], [5, 4, 3, 2, 1, 0], [2, 2, 4, 0, 1, 3, 5, 0]];
  for (const order of orders) expect([order, await outcome(order.flatMap((index) => SAMPLES[index] ?? []))]).toEqual([order, expected]);
});

/** Three people are in every article; two articles each have two of their own besides. */
const everywhere = (pairs: number): SampleArticle[] => [...'甲乙'].flatMap((which) => Array.from({ length: pairs }, (_, pair): SampleArticle => {
  const people = ['张一', '王二', '周六', `赵${String(pair)}号`, `钱${String(pair)}号`];
  return { url: `https://news.example/${which}${String(pair)}`, title: String(pair), day: `2021-08-${String(19 + (pair % 12))}`, text: `${people.join('、')}到场。`, chains: people.map((name) => ({ kind: 'person', name })) };
}));

/** Titles of stories with their numbers of articles. */
async function storiesOf(samples: readonly SampleArticle[]): Promise<string[]> {
  const storage = await openTestStorage();
  try {
    for (let first = 0; first < samples.length; first += 7) {
      await storage.save(async (filing) => {
        const articles = [];
        for (const sample of samples.slice(first, first + 7)) articles.push({ kept: await fileSample(filing, sample), analysis: sampleArticle(sample).analysis });
        await tellStories(filing, articles);
      });
    }
    await settle(storage);
    const { rows } = await storage.reading().list('stories', { first: 100 }, {}, 'oldest');
    return rows.map(({ row: { title, articleCount } }) => `${title} ${String(articleCount)}`).sort();
  } finally {
    await storage.drop();
  }
}

test('whoever comes to be everywhere parts the stories that had nothing else in common, in whatever order the articles come', async () => {
  const pairs = everywhere(17);
  const expected = Array.from({ length: 17 }, (_, pair) => `${String(pair)} 2`).sort();
  expect(await storiesOf(pairs)).toEqual(expected);
  expect(await storiesOf([...pairs].reverse())).toEqual(expected);
  expect(await storiesOf(everywhere(3))).toHaveLength(1);
});
