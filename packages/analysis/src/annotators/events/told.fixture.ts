import type { Article, EntityKind, Mention, Place, Span } from '@dateline/document';
import { eventsOf } from './events.ts';
import type { EventLayers } from './event-layers.ts';

/** One-paragraph layers: names, times and numbers are given as written, each at its first place in the text. */
export function layersOf(language: string, text: string, given: { names?: Record<string, EntityKind>; times?: Record<string, string>; quantities?: Record<string, number> }): EventLayers {
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
export const linesOf = (layers: EventLayers): string[] =>
  eventsOf(layers).map((event) => {
    const words = ({ start, end }: Span): string => layers.article.text.slice(start, end);
    return [event.kind, words(event.trigger), event.modality, event.time?.value ?? '-', ...event.arguments.map(({ role, filler }) => `${role}=${words(filler.span)}`)].join(' ');
  });

/** Language, text, what is given, and the events as lines. */
export type Case = readonly [string, string, Parameters<typeof layersOf>[2], readonly string[]];

const COUNTRIES: Readonly<Record<string, string>> = { 尼日利亚: 'NG', 乍得: 'TD' };

/** Paragraphs under a title, each of one sentence; one that ends without a stop is a heading. Towns are known to lie in Nigeria. */
export function articleOf(title: string, paragraphs: readonly string[], names: Record<string, EntityKind>): EventLayers {
  const text = paragraphs.join('\n');
  const layers = layersOf('zh-Hans', text, { names });
  const blocks = paragraphs.map((words, i) => {
    const start = paragraphs.slice(0, i).join('\n').length + Math.min(i, 1);
    return { kind: words.endsWith('。') ? 'paragraph' as const : 'heading' as const, start, end: start + words.length };
  });
  const place = (name: string): Place => ({ id: `own:${name}`, kind: COUNTRIES[name] ? 'country' : 'city', name, lat: 9, lon: 8, country: COUNTRIES[name] ?? 'NG', admin1: null, wikidata: null });
  return { ...layers, article: { ...layers.article, title, blocks }, sentences: blocks.map(({ start, end }) => ({ start, end })), chains: layers.chains.map((chain) => (chain.kind === 'location' ? { ...chain, place: place(chain.name) } : chain)) };
}
