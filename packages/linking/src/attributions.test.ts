import { describe, expect, test } from '@jest/globals';
import type { Analysis, EventMention, Quotation, Span } from '@dateline/document';
import { attributionsOf, natureOfWords, type SourceNature } from './attributions.ts';

const BY = { by: 'sample@1', confidence: 1 } as const;

/** An article whose one event is told in a quotation; `cited` are the words for who passed it on, who said it, and whom the event is attributed to. */
function told(text: string, cited: { readonly via?: string[]; readonly speaker?: string; readonly source?: string; readonly content?: string; readonly named?: string }): string[][] {
  const find = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const refer = (words: string) => ({ span: find(words), chain: words === cited.named ? 0 : null });
  const quotations = cited.content === undefined ? [] : [{ ...BY, span: { start: 0, end: text.length }, content: find(cited.content), speaker: cited.speaker ? refer(cited.speaker) : null, via: (cited.via ?? []).map(refer) } as unknown as Quotation];
  const event = { ...BY, trigger: find('撤离'), source: cited.source ? refer(cited.source) : null } as unknown as EventMention;
  const analysis = { article: { text }, quotations, events: [event], mentions: [{ form: 'name' }], chains: cited.named ? [{ mentions: [0] }] : [] } as unknown as Analysis;
  return attributionsOf(analysis)[0]?.map(({ reference: { span }, nature, origin }) => [text.slice(span.start, span.end), nature, ...(origin ? ['origin'] : [])]) ?? [];
}

describe('the chain of a report', () => {
  const AGENCY = '法新社援引一名不愿公开姓名的官员的话报道，部队已撤离';
  test.each<[string, string[][], string[][]]>([
    ['is empty for what the article says itself', told('部队已撤离', {}), []],
    ['has whom the report is attributed to', told('国防部发言人说，部队已撤离', { source: '国防部发言人' }), [['国防部发言人', 'office', 'origin']]],
    ['has who passed it on before who said it', told(AGENCY, { via: ['法新社'], speaker: '一名不愿公开姓名的官员', source: '一名不愿公开姓名的官员', content: '部队已撤离', named: '法新社' }), [['法新社', 'named'], ['一名不愿公开姓名的官员', 'anonymous', 'origin']]],
    ['goes on where the report is attributed to who passed it on', told(AGENCY, { via: ['法新社'], speaker: '一名不愿公开姓名的官员', source: '法新社', content: '部队已撤离', named: '法新社' }), [['法新社', 'named'], ['一名不愿公开姓名的官员', 'anonymous', 'origin']]],
    ['ends with who passed it on where nobody is cited', told('法新社报道，部队已撤离', { via: ['法新社'], content: '部队已撤离', named: '法新社' }), [['法新社', 'named', 'origin']]],
  ])('%s', (_, chain, expected) => {
    expect(chain).toEqual(expected);
  });
});

describe('who is cited without a name', () => {
  test.each<[string, SourceNature]>([
    ['一名不愿公开姓名的安全官员', 'anonymous'], ['知情人士', 'anonymous'], ['一名联合国官员', 'anonymous'], ['兩名目擊者', 'anonymous'], ['執政聯盟一名議員', 'anonymous'], ['数百名灾民', 'anonymous'],
    ['US military officials', 'anonymous'], ['a White House official', 'anonymous'], ['two witnesses', 'anonymous'], ['sources close to the talks', 'anonymous'], ['officials in Kabul', 'anonymous'], ['people familiar with the matter', 'anonymous'],
    ['五角大楼发言人', 'office'], ['一名发言人', 'office'], ['海地民防部门', 'office'], ['气象部门', 'office'], ['警方', 'office'], ['Pentagon spokesman', 'office'], ['a spokesman for the ministry', 'office'],
    ['country\'s civil protection agency', 'office'], ['foreign ministry in Abu Dhabi', 'office'], ['army', 'office'], ['Zoom', 'named'], ['网上流传的说法', 'described'],
  ])('%s: %s', (words, nature) => {
    expect(natureOfWords(words)).toBe(nature);
  });
});
