import { exact } from '@dateline/document';
import type { Analysis, EventMention, Mention, Quotation, Reference, Span } from '@dateline/document';

/** Where an article came from, as a line of `analyze` says it. */
export interface Provenance {
  readonly source: string;
  /** Set where the source holds several articles. */
  readonly id: string | null;
}

/** Identifiers that hold in all documents, by index into the analysis; known only after linking. */
export interface LinkedIds {
  /** Of each chain. */
  readonly entities: readonly (string | null)[];
  /** Of each event mention. */
  readonly events: readonly (string | null)[];
}

type Line = Record<string, unknown>;
type Cut = (span: Span) => { start: number; end: number; exact: string };

const set = (key: string, value: unknown): Line => (value === null || value === undefined ? {} : { [key]: value });

const mentionLine = (mention: Mention, cut: Cut, linked: LinkedIds | undefined): Line => ({
  ...cut(mention.span), kind: mention.kind, chain: mention.chain, form: mention.form,
  ...set('sense', mention.sense), ...set('role', mention.role && cut(mention.role).exact), ...set('entity', linked?.entities[mention.chain]),
  by: mention.by, confidence: mention.confidence,
});

const referenceLine = (reference: Reference, analysis: Analysis, cut: Cut): Line => ({
  ...cut(reference.span),
  ...(reference.chain !== null && { kind: analysis.chains[reference.chain]?.kind, chain: reference.chain }),
});

const quotationLine = (quotation: Quotation, analysis: Analysis, cut: Cut): Line => ({
  ...cut(quotation.span), content: cut(quotation.content), direct: quotation.direct,
  cue: quotation.cue && cut(quotation.cue), stance: quotation.stance,
  speaker: quotation.speaker && referenceLine(quotation.speaker, analysis, cut),
  via: quotation.via.map((reference) => referenceLine(reference, analysis, cut)),
  by: quotation.by, confidence: quotation.confidence,
});

const eventLine = (event: EventMention, analysis: Analysis, cut: Cut, linked: string | null | undefined): Line => ({
  ...cut(event.span), kind: event.kind, trigger: cut(event.trigger),
  arguments: event.arguments.map(({ role, filler, quantity }) => ({
    role, ...referenceLine(filler, analysis, cut), ...set('value', quantity === null ? null : analysis.quantities[quantity]?.value),
  })),
  time: event.time?.value ?? null, modality: event.modality, source: event.source && referenceLine(event.source, analysis, cut),
  ...set('event', linked), by: event.by, confidence: event.confidence,
});

function articleLine({ article }: Analysis): Line {
  const { title, language, publishedAt, reference, authors, publisher, categories, images, credits, text, blocks, url } = article;
  return {
    title, language, publishedAt, referenceDate: reference.day, authors, publisher, categories, images, credits, url, text,
    blocks: blocks.map(({ kind, start, end }) => ({ kind, start, end })),
  };
}

function entityLines(analysis: Analysis): Line[] {
  return analysis.chains.map(({ kind, name, mentions, place }, chain) => ({
    kind, chain, name, mentions,
    ...(place && { place: { name: place.name, ...set('lat', place.lat), ...set('lon', place.lon), ...set('country', place.country), kind: place.kind } }),
  }));
}

/** One article's analysis as a line of NDJSON has it: every span repeats the words that it covers. */
export function analysisLine({ source, id }: Provenance, analysis: Analysis, linked?: LinkedIds): Line {
  const cut: Cut = (span) => ({ start: span.start, end: span.end, exact: exact(analysis.article.text, span) });
  return {
    source, ...set('id', id), article: articleLine(analysis),
    mentions: analysis.mentions.map((mention) => mentionLine(mention, cut, linked)),
    entities: entityLines(analysis),
    times: analysis.times.map(({ span, value, precision, anchor }) => ({ ...cut(span), value, precision, ...set('anchor', anchor) })),
    quantities: analysis.quantities.map(({ span, value, upper, bound, unit, counted }) => ({ ...cut(span), value, ...set('upper', upper), bound, ...set('unit', unit), ...set('counted', counted && cut(counted).exact) })),
    quotations: analysis.quotations.map((quotation) => quotationLine(quotation, analysis, cut)),
    events: analysis.events.map((event, index) => eventLine(event, analysis, cut, linked?.events[index])),
    // Where, but not the words: a line that is too long would be printed twice.
    issues: analysis.issues.map(({ code, message, span }) => ({ code, message, ...span })),
  };
}
