import { exact } from '@dateline/document';
import type { Block, EntityKind, Mention } from '@dateline/document';
import { sentencesOf } from '../sentences/sentences.ts';
import { quotationsOf } from './quotations.ts';
import type { QuotationLayers } from './reading.ts';

export type Names = Readonly<Record<string, EntityKind>>;

/** Layers of paragraphs (parted by line breaks); every place of a name is a mention of its one chain. */
export function layersOf(language: string, text: string, names: Names = {}): QuotationLayers {
  let at = 0;
  const blocks = text.split('\n').map((paragraph): Block => {
    const start = at;
    at += paragraph.length + 1;
    return { kind: 'paragraph', start, end: start + paragraph.length };
  });
  const article = {
    url: null, title: null, language, publishedAt: null, reference: { day: null, inferred: false }, authors: [], publisher: null,
    categories: [], images: [], credits: null, text, blocks,
  };
  const mentions = Object.entries(names)
    .flatMap(([name, kind], chain) => [...text.matchAll(new RegExp(name, 'gu'))].map(({ index }): Mention => ({ span: { start: index, end: index + name.length }, by: 'test@1', confidence: 1, kind, form: 'name', sense: null, chain, role: null })))
    .sort((a, b) => a.span.start - b.span.start);
  return { article, sentences: sentencesOf(article), mentions, chains: Object.entries(names).map(([name, kind]) => ({ kind, name, mentions: [], place: null })), times: [] };
}

/** A quotation as one line: mark or clause, who, through whom, cue and content. */
export const linesOf = (layers: QuotationLayers): string[] =>
  quotationsOf(layers).map(({ direct, speaker, via, cue, content }) => {
    const words = (span: { start: number; end: number } | undefined | null): string => (span ? exact(layers.article.text, span) : '-');
    return [direct ? '“”' : '…', words(speaker?.span), ...via.map((reference) => `via ${words(reference.span)}`), `<${words(cue)}>`, words(content)].join(' ');
  });

export const person = (...names: string[]): Names => Object.fromEntries(names.map((name) => [name, 'person']));
export const organization = (...names: string[]): Names => Object.fromEntries(names.map((name) => [name, 'organization']));
