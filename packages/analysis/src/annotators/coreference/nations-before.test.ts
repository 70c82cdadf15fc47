import { expect, test } from '@jest/globals';
import type { Article } from '@dateline/document';
import { openGazetteer } from '@dateline/gazetteer';
import { sentencesOf } from '../sentences/sentences.ts';
import type { DraftMention } from '../mentions/draft-mention.ts';
import { corefer } from './coreference.ts';

const gazetteer = openGazetteer();

/** `[Kenya]` marks the name of a place, `<the country>` a description; gives the names of the places that are described. */
function described(marked: string): string[] {
  const drafts: DraftMention[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]+\]|<[^>]+>)/u)) {
    const words = /^[[<](.+)[\]>]$/u.exec(part)?.[1];
    const form = part.startsWith('<') ? 'nominal' : 'name';
    if (words !== undefined) drafts.push({ span: { start: text.length, end: text.length + words.length }, kind: 'location', form, sense: null, role: null, by: 'test', confidence: 1, because: 'test' });
    text += words ?? part;
  }
  const article = { text, language: 'en', title: null, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] } as unknown as Article;
  const { mentions, chains } = corefer({ article, sentences: sentencesOf(article) }, drafts, gazetteer);
  return chains.filter(({ mentions: own }) => own.some((index) => mentions[index]?.form === 'nominal')).map(({ name }) => name);
}

test.each<[why: string, marked: string, expected: string[]]>([
  ['the country whose people its sentence names', '[Kenya] has a long border with [Uganda]. Traders left [Uganda]. A Kenyan ship has brought <the country> rice.', ['Kenya']],
  ['the country that its sentence names, whoever else is in it', '[Kenya] is calm. Kenyan traders left [Uganda] since <the country> was poor.', ['Uganda']],
  ['the country that is named only later, and again behind it', 'Kenyan ships bring <the country> rice. In [Kenya] it is wet, and <the country> pays.', ['Kenya']],
  ['not the country that somebody in it is backed by', '[Kenya] was calm. A Kenyan was hurt by [Uganda]-backed men in <the country>.', ['Kenya']],
  ['no part of the world', '[Kenya] is the richest of the region. The [Middle East] is hot, and <the country> is dry.', ['Kenya']],
  ['a city behind “to”', 'He had left [Nairobi]. On a visit to [Kampala] he saw <the city> burn.', ['Kampala']],
  ['no city for a state', 'In [Queensland] rain fell. [Sydney] was dry, and <the state> paid.', ['Queensland']],
  ['a city that is listed as a country', '[Hong Kong] was wet, and <the city> flooded.', ['Hong Kong']],
])('%s', (_, marked, expected) => {
  expect(described(marked)).toEqual(expected);
});
