import type { Gold } from '@dateline/corpus';
import type { Analysis, EventMention, Mention, Quotation, Span, TimeExpression } from '@dateline/document';
import { describe, expect, it } from '@jest/globals';
import { EMPTY } from './empty-analysis.ts';
import { figuresOf, judgedBy, score } from './score.ts';

const TEXT = '市长陈明9日在北港说：“桥明年通车。”陈明昨日视察了该桥。';

const GOLD: Gold = {
  id: 'bridge', language: 'zh-Hans', referenceDate: null, bodyParagraphs: 1, firstParagraph: TEXT, lastParagraph: TEXT, paragraphs: [TEXT],
  article: { title: '北港新桥', publishedAt: '2024-05-10', authors: [], publisher: null, categories: [], images: [], credits: null },
  entities: [
    { id: 'p1', type: 'PERSON', name: '陈明', mentions: ['陈明'], roles: ['市长'] },
    { id: 'l1', type: 'LOCATION', name: '北港', mentions: ['北港'], roles: [], geo: { kind: 'city', country: 'CN', lat: 23.5, lon: 120.3 } },
  ],
  times: [{ text: '9日', value: '2024-05-09' }, { text: '昨日', value: '2024-05-09' }],
  quotes: [{ speaker: 'p1', text: '桥明年通车。', direct: true, cue: '说' }],
  events: [{ id: 'e1', type: 'MEET', trigger: '视察', agents: ['p1'], patients: [], place: 'l1', time: '2024-05-09', modality: 'actual', source: null }],
};

const at = (words: string, from = 0): Span => ({ start: TEXT.indexOf(words, from), end: TEXT.indexOf(words, from) + words.length });
const made = { by: 'test@1', confidence: 1 };
const mention = (words: string, kind: Mention['kind'], chain: number): Mention => ({ span: at(words), kind, form: 'name', sense: null, chain, role: null, ...made });
const time = (words: string, value: string): TimeExpression => ({ span: at(words), value, precision: 'day', anchor: null, ...made });
const QUOTATION: Quotation = { span: at('说：“桥明年通车。”'), content: at('桥明年通车。'), direct: true, cue: at('说'), stance: 'neutral', speaker: { span: at('陈明'), chain: 0 }, via: [], ...made };
const VISIT: EventMention = {
  span: at('陈明昨日视察了该桥'), kind: 'meet', trigger: at('视察'), arguments: [{ role: 'agent', filler: { span: at('陈明', 10), chain: 0 }, quantity: null }],
  time: { value: '2024-05-09', expression: 1 }, modality: 'actual', source: null, ...made,
};

const RIGHT: Analysis = {
  ...EMPTY,
  article: { ...EMPTY.article, title: '北港 新桥', publishedAt: '2024-05-10T08:00:00+08:00', text: TEXT, blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }] },
  mentions: [mention('陈明', 'person', 0), mention('北港', 'location', 1)],
  chains: [
    { kind: 'person', name: '陈明', mentions: [0], place: null },
    { kind: 'location', name: '北港', mentions: [1], place: { id: 'x', name: '北港', kind: 'city', country: 'CN', admin1: null, lat: 23.6, lon: 120.3, wikidata: null } },
  ],
  times: [time('9日', '2024-05-09'), time('昨日', '2024-05-09')],
  quotations: [QUOTATION],
  events: [VISIT],
};

const figures = (analysis: Analysis): Readonly<Record<string, number>> => figuresOf(score([{ gold: GOLD, analysis }]));

describe('the score of an article', () => {
  it('is whole where everything was found, but for the place that the report does not name', () => {
    expect(figures(RIGHT)).toEqual({
      spans: 100, title: 100, day: 100, paragraphs: 100, body: 100, mentions: 100, 'mentions.person': 100, 'mentions.location': 100, 'mentions.organization': 0,
      coreference: 0, 'places.near': 100, 'places.country': 100, times: 100, 'times.value': 100, quotations: 100, 'quotations.direct': 100, 'quotations.speaker': 100,
      events: 100, 'events.roles': 100, 'events.place': 0, 'events.time': 100, 'events.modality': 100, 'events.source': 0,
    });
  });

  it.each<[string, Partial<Analysis>, string, number]>([
    ['a name of the wrong kind is wrong and missed', { mentions: [mention('陈明', 'organization', 0), mention('北港', 'location', 1)] }, 'mentions', 50],
    ['a time that was not found costs recall', { times: [time('9日', '2024-05-09')] }, 'times', 66.7],
    ['a time with another value is found, its value wrong', { times: [time('9日', '2024-06-09'), time('昨日', '2024-05-09')] }, 'times.value', 50],
    ['a quotation that was invented costs precision', { quotations: [QUOTATION, { ...QUOTATION, content: at('陈明昨日视察了该桥') }] }, 'quotations', 66.7],
    ['an indirect quotation is no direct one', { quotations: [{ ...QUOTATION, direct: false }] }, 'quotations.direct', 0],
    ['a speaker is wrong where another speaks', { quotations: [{ ...QUOTATION, speaker: { span: at('北港'), chain: 1 } }] }, 'quotations.speaker', 0],
    ['an event of another kind is missed', { events: [{ ...VISIT, kind: 'protest' }] }, 'events', 0],
    ['a participant in another role is a wrong role', { events: [{ ...VISIT, arguments: [{ role: 'patient', filler: { span: at('陈明', 10), chain: 0 }, quantity: null }] }] }, 'events.roles', 0],
    ['a modality is compared', { events: [{ ...VISIT, modality: 'planned' }] }, 'events.modality', 0],
    ['a span that leaves the text is no span', { times: [{ ...time('9日', '2024-05-09'), span: { start: 0, end: TEXT.length + 1 } }] }, 'spans', 90],
  ])('%s', (_sentence, change, measure, value) => {
    expect(figures({ ...RIGHT, ...change })[measure]).toBe(value);
  });

  it('of an article that nobody analysed counts everything as missed', () => {
    const { counts, faults } = score(judgedBy([GOLD], new Map()));
    expect(counts['mentions']).toEqual({ right: 0, found: 0, gold: 2 });
    expect(faults.map(({ measure }) => measure)).toEqual(expect.arrayContaining(['title', 'mentions missed', 'places', 'times missed', 'quotations missed', 'events missed']));
  });
});
