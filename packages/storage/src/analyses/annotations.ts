import type { Analysis, Bound, EntityKind, EventKind, EventRole, MentionForm, Modality, Place, Reference, Span, Stance, TimePrecision } from '@dateline/document';
import type { WholeArticle } from './whole-article.ts';

/** Rows as annotations again: ids become indices. What only the database's columns type as text was checked when it was kept. */
export function annotationsOf(article: WholeArticle): Pick<Analysis, 'mentions' | 'chains' | 'times' | 'quantities' | 'quotations' | 'events'> {
  const index = { chains: indexOf(article.chains), times: indexOf(article.times), quantities: indexOf(article.quantities) };
  return {
    mentions: article.mentions.map(({ start, end, kind, form, sense, chainId, roleStart, roleEnd, by, confidence }) => ({
      span: { start, end }, kind: kind as EntityKind, form: form as MentionForm, sense: sense as 'institution' | null,
      chain: index.chains.get(chainId) ?? -1, role: spanOf(roleStart, roleEnd), by, confidence,
    })),
    chains: article.chains.map(({ id, kind, name, place }) => ({
      kind: kind as EntityKind, name, place: placeOf(place), mentions: article.mentions.flatMap(({ chainId }, mention) => (chainId === id ? [mention] : [])),
    })),
    times: article.times.map(({ start, end, value, precision, anchor, by, confidence }) => ({ span: { start, end }, value, precision: precision as TimePrecision, anchor, by, confidence })),
    quantities: article.quantities.map(({ start, end, value, upper, bound, unit, countedStart, countedEnd, by, confidence }) => ({
      span: { start, end }, value, upper, bound: bound as Bound, unit, counted: spanOf(countedStart, countedEnd), by, confidence,
    })),
    quotations: article.quotations.map((row) => quotationOf(row, index.chains)),
    events: article.eventMentions.map((row) => eventOf(row, index)),
  };
}

type Index = ReadonlyMap<string, number>;

const indexOf = (rows: readonly { readonly id: string }[]): Index => new Map(rows.map(({ id }, index) => [id, index]));

const spanOf = (start: number | null, end: number | null): Span | null => (start === null || end === null ? null : { start, end });

function placeOf(place: unknown): Place | null {
  if (place === null) return null;
  const { within: _, ...rest } = place as Place & { within: unknown };
  return rest;
}

const referenceOf = ({ start, end, chainId }: { start: number; end: number; chainId: string | null }, chains: Index): Reference =>
  ({ span: { start, end }, chain: chainId === null ? null : (chains.get(chainId) ?? null) });

function quotationOf(row: WholeArticle['quotations'][number], chains: Index): Analysis['quotations'][number] {
  const { start, end, contentStart, contentEnd, direct, cueStart, cueEnd, stance, speaker, via, by, confidence } = row;
  return {
    span: { start, end }, content: { start: contentStart, end: contentEnd }, direct, cue: spanOf(cueStart, cueEnd), stance: stance as Stance,
    speaker: speaker && referenceOf(speaker, chains), via: via.map(({ reference }) => referenceOf(reference, chains)), by, confidence,
  };
}

function eventOf(row: WholeArticle['eventMentions'][number], index: { readonly chains: Index; readonly times: Index; readonly quantities: Index }): Analysis['events'][number] {
  const { start, end, kind, triggerStart, triggerEnd, time, timeExpressionId, modality, attribution, by, confidence } = row;
  return {
    span: { start, end }, kind: kind as EventKind, trigger: { start: triggerStart, end: triggerEnd },
    time: time === null ? null : { value: time, expression: timeExpressionId === null ? null : (index.times.get(timeExpressionId) ?? null) },
    modality: modality as Modality, source: attribution && referenceOf(attribution, index.chains), by, confidence,
    arguments: row.arguments.map(({ role, reference, quantityId }) => ({
      role: role as EventRole, filler: referenceOf(reference, index.chains), quantity: quantityId === null ? null : (index.quantities.get(quantityId) ?? null),
    })),
  };
}
