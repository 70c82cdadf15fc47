import { createHash } from 'node:crypto';
import { spanOf, type Analysis, type EntityKind, type EventMention, type Mention, type Place, type Quotation, type Reference, type Span } from '@dateline/document';
import type { ArticleToFile } from '../filing/document.ts';

/** Words of the sample that are a mention: `n` counts the occurrences from the start of the text. */
export interface SampleChain {
  readonly kind: EntityKind;
  readonly name: string;
  readonly forms?: readonly string[];
  readonly role?: string;
  readonly place?: Place;
}

export interface SampleEvent {
  readonly kind: EventMention['kind'];
  readonly trigger: string;
  readonly arguments: readonly { readonly role: EventMention['arguments'][number]['role']; readonly words: string }[];
  readonly time?: string;
  readonly source?: string;
  readonly modality?: EventMention['modality'];
}

export interface SampleArticle {
  readonly url?: string;
  readonly title: string;
  readonly text: string;
  readonly day: string;
  readonly language?: string;
  readonly publisher?: string;
  readonly chains?: readonly SampleChain[];
  /** Of the chains' places by id: what each lies in. */
  readonly within?: Readonly<Record<string, readonly string[]>>;
  readonly events?: readonly SampleEvent[];
  readonly quotations?: readonly { readonly content: string; readonly speaker?: string; readonly via?: string; readonly cue?: string }[];
}

const BY = { by: 'sample@1', confidence: 1 } as const;

/** An analysed article made of words that stand in its text, for tests of what is kept and read. */
export function sampleArticle(sample: SampleArticle): ArticleToFile {
  const { text, url = null, title, day, language = 'zh-Hans', publisher = null } = sample;
  const mentions = mentionsOf(sample);
  const chains = (sample.chains ?? []).map(({ kind, name, place = null }, index) => ({
    kind, name, place, mentions: mentions.flatMap(({ chain }, mention) => (chain === index ? [mention] : [])),
  }));
  const refer = (words: string): Reference => ({ span: find(text, words), chain: mentions.find(({ span }) => text.slice(span.start, span.end) === words)?.chain ?? null });
  const times = [...new Set((sample.events ?? []).flatMap(({ time }) => time ?? []))];
  const analysis: Analysis = {
    article: {
      url, title, language, text, publisher, publishedAt: day, reference: { day, inferred: false }, authors: [], categories: [], images: [], credits: null,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    },
    sentences: [], mentions, chains, quantities: [], issues: [],
    times: times.map((value) => ({ ...BY, span: { start: 0, end: 1 }, value, precision: 'day', anchor: null })),
    quotations: (sample.quotations ?? []).map((each): Quotation => ({
      ...BY, span: find(text, each.content), content: find(text, each.content), direct: true, stance: 'neutral', cue: each.cue === undefined ? null : find(text, each.cue),
      speaker: each.speaker === undefined ? null : refer(each.speaker), via: each.via === undefined ? [] : [refer(each.via)],
    })),
    events: (sample.events ?? []).map((each): EventMention => ({
      ...BY, kind: each.kind, span: find(text, each.trigger), trigger: find(text, each.trigger), modality: each.modality ?? 'actual',
      time: each.time === undefined ? null : { value: each.time, expression: times.indexOf(each.time) },
      arguments: each.arguments.map(({ role, words }) => ({ role, filler: refer(words), quantity: null })),
      source: each.source === undefined ? null : refer(each.source),
    })),
  };
  return { origin: url ?? 'sample.md', sha256: createHash('sha256').update(JSON.stringify(sample)).digest('hex'), format: 'markdown', item: null, documentArticles: 1, origins: [], within: sample.within ?? {}, issues: [], analysis };
}

function mentionsOf({ text, chains = [] }: SampleArticle): Mention[] {
  const drafts = chains.flatMap(({ kind, name, forms = [name], role }, chain) => forms.flatMap((form) => occurrences(text, form).map((span): Mention => ({
    ...BY, kind, span, form: 'name', sense: null, chain, role: role === undefined ? null : find(text, role),
  }))));
  return drafts.sort((a, b) => a.span.start - b.span.start);
}

function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let span = spanOf(text, words); span; span = spanOf(text, words, span.end)) found.push(span);
  return found;
}

function find(text: string, words: string): Span {
  const span = spanOf(text, words);
  if (!span) throw new Error(`the sample has no ${words}`);
  return span;
}
