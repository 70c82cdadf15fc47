import { expect, test } from '@jest/globals';
import type { Article, Chain, Mention } from '@dateline/document';
import { openGazetteer } from '@dateline/gazetteer';
import { bodiesOf } from './bodies.ts';

const gazetteer = openGazetteer();

/** An article that is nothing but the name of an organization. */
function namesOf(body: string): (string | undefined)[] {
  const mention: Mention = { span: { start: 0, end: body.length }, by: 'test@1', confidence: 1, kind: 'organization', form: 'name', sense: null, chain: 0, role: null };
  const chain: Chain = { kind: 'organization', name: body, mentions: [0], place: null };
  const article: Article = { url: null, title: null, language: 'zh-Hans', publishedAt: null, reference: { day: null, inferred: false }, authors: [], publisher: null, categories: [], images: [], credits: null, text: body, blocks: [] };
  return bodiesOf({ article, mentions: [mention], chains: [chain] }, gazetteer).map(({ entry }) => entry.names['zh-Hans']);
}

test.each<[string, string, string[]]>([
  ['the town of its police', '柳州市公安局', ['柳州']],
  ['the smallest that the name tells', '广东省佛山市中级人民法院', ['佛山']],
  ['a great city without its generic word', '莫斯科警察局', ['莫斯科']],
  ['nothing for a company, which works elsewhere as well', '上海汽车集团', []],
  ['nothing for an office of the state', '国家卫生健康委员会', []],
])('where a local body is at work: %s', (_, body, expected) => {
  expect(namesOf(body)).toEqual(expected);
});
