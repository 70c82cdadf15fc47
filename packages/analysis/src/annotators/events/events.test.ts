import { describe, expect, it } from '@jest/globals';
import type { Article, EntityKind, Mention, Span } from '@dateline/document';
import { eventsOf } from './events.ts';
import type { EventLayers } from './tokens.ts';

/** One-paragraph layers: names, times and numbers are given as written, each at its first place in the text. */
function layersOf(language: string, text: string, given: { names?: Record<string, EntityKind>; times?: Record<string, string>; quantities?: Record<string, number> }): EventLayers {
  const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const names = Object.entries(given.names ?? {});
  const annotated = { by: 'test@1', confidence: 1 };
  const block = { kind: 'paragraph', start: 0, end: text.length } as const;
  const article: Article = {
    url: null, title: null, language, publishedAt: null, reference: { day: null, inferred: false }, authors: [], publisher: null,
    categories: [], images: [], credits: null, text, blocks: [block],
  };
  return {
    article,
    sentences: [{ start: 0, end: text.length }],
    mentions: names.map(([words, kind], chain): Mention => ({ ...annotated, span: spanOf(words), kind, form: 'name', sense: null, chain, role: null })),
    chains: names.map(([name, kind], index) => ({ kind, name, mentions: [index], place: null })),
    times: Object.entries(given.times ?? {}).map(([words, value]) => ({ ...annotated, span: spanOf(words), value, precision: 'day', anchor: null })),
    quantities: Object.entries(given.quantities ?? {}).map(([words, value]) => ({ ...annotated, span: spanOf(words), value, upper: null, bound: 'exact', unit: null, counted: null })),
    quotations: [],
  };
}

/** An event as one line: kind, trigger, modality, time, then its arguments. */
const linesOf = (layers: EventLayers): string[] =>
  eventsOf(layers).map((event) => {
    const words = ({ start, end }: Span): string => layers.article.text.slice(start, end);
    return [event.kind, words(event.trigger), event.modality, event.time?.value ?? '-', ...event.arguments.map(({ role, filler }) => `${role}=${words(filler.span)}`)].join(' ');
  });

const CASES: readonly [string, string, Parameters<typeof layersOf>[2], readonly string[]][] = [
  ['zh-Hans', '反政府武装3日攻占北部城市乔斯。', { names: { 反政府武装: 'organization', 乔斯: 'location' }, times: { '3日': '2030-05-03' } },
    ['capture 攻占 actual 2030-05-03 agent=反政府武装 patient=乔斯 place=乔斯']],
  ['zh-Hans', '乔斯、卡诺和扎里亚接连失守。', { names: { 乔斯: 'location', 卡诺: 'location', 扎里亚: 'location' } },
    ['capture 失守 actual - patient=乔斯 place=乔斯', 'capture 失守 actual - patient=卡诺 place=卡诺', 'capture 失守 actual - patient=扎里亚 place=扎里亚']],
  ['zh-Hans', '五名记者被警方逮捕。', { quantities: { 五名: 5 } }, ['arrest 逮捕 actual - agent=警方 patient=五名记者 quantity=五名']],
  ['zh-Hans', '意大利计划派遣300名士兵前往卡诺。', { names: { 意大利: 'location', 卡诺: 'location' }, quantities: { '300名': 300 } },
    ['deploy 派遣 planned - agent=意大利 patient=300名士兵 destination=卡诺 quantity=300名']],
  ['zh-Hant', '消防員救出三名學生。', { quantities: { 三名: 3 } }, ['aid 救出 actual - agent=消防員 patient=三名學生 quantity=三名']],
  ['en', 'Rebels were arrested by police in Lagos.', { names: { Lagos: 'location' } }, ['arrest arrested actual - agent=police patient=Rebels place=Lagos']],
  ['en', 'Norway will deploy 300 soldiers to Lagos.', { names: { Norway: 'location', Lagos: 'location' }, quantities: { 300: 300 } },
    ['deploy deploy planned - agent=Norway patient=300 soldiers destination=Lagos quantity=300']],
];

describe('eventsOf', () => {
  it.each(CASES)('%s: %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it('drops a trigger that nothing supports', () => {
    expect(linesOf(layersOf('zh-Hans', '袭击。', {}))).toEqual([]);
  });
});
