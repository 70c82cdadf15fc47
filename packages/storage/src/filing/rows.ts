import type { Quantity, Quotation, Reference, Span, TimeExpression } from '@dateline/document';
import { uuidv7 } from 'uuidv7';
import type { Prisma } from '../generated/client.ts';
import { chainRows, referenceKeeper, type ChainRows } from './chain-rows.ts';
import type { ArticleToFile } from './document.ts';
import { eventRows, type EventRows } from './event-rows.ts';
import { searchVector } from '../search/grams.ts';
import { wordsOf, type WordsRow } from './words.ts';

/** All annotations of an article as the tables keep them. */
export interface AnnotationRows extends ChainRows, EventRows {
  readonly reference: Prisma.ReferenceCreateManyInput[];
  readonly timeExpression: Prisma.TimeExpressionCreateManyInput[];
  readonly quantity: Prisma.QuantityCreateManyInput[];
  readonly quotation: QuotationRow[];
  readonly quotationSource: Prisma.QuotationSourceCreateManyInput[];
}

type Words = (span: Span) => WordsRow;

export function annotationRows(document: ArticleToFile, articleId: string): AnnotationRows {
  const { article, times, quantities, quotations } = document.analysis;
  const words = wordsOf(article.text);
  const chains = chainRows(document, articleId, words);
  const references = referenceKeeper(articleId, chains.chain, words);
  const timeExpression = times.map((time, ordinal) => timeRow(time, ordinal, articleId, words));
  const quantity = quantities.map((each, ordinal) => quantityRow(each, ordinal, articleId, words));
  const quoted = quotations.map((quotation, ordinal) => quotationRows(quotation, ordinal, articleId, words, references.keep));
  const events = eventRows(document, { articleId, words, keep: references.keep, times: timeExpression, quantities: quantity });
  return {
    ...chains, ...events, timeExpression, quantity, reference: references.rows,
    quotation: quoted.map(({ row }) => row),
    quotationSource: quoted.flatMap(({ sources }) => sources),
  };
}

const timeRow = ({ span, value, precision, anchor, by, confidence }: TimeExpression, ordinal: number, articleId: string, words: Words): Prisma.TimeExpressionCreateManyInput =>
  ({ id: uuidv7(), articleId, ordinal, ...words(span), value, precision, anchor, by, confidence });

function quantityRow({ span, value, upper, bound, unit, counted, by, confidence }: Quantity, ordinal: number, articleId: string, words: Words): Prisma.QuantityCreateManyInput {
  const what = counted && words(counted);
  return {
    id: uuidv7(), articleId, ordinal, ...words(span), value, upper, bound, unit, by, confidence,
    counted: what?.exact ?? null, countedStart: what?.start ?? null, countedEnd: what?.end ?? null,
  };
}

/** With what it is searched by, which the model cannot say. */
type QuotationRow = Prisma.QuotationCreateManyInput & { readonly search: string };

interface QuotationRows {
  readonly row: QuotationRow;
  readonly sources: readonly Prisma.QuotationSourceCreateManyInput[];
}

function quotationRows(quotation: Quotation, ordinal: number, articleId: string, words: Words, keep: (reference: Reference) => string): QuotationRows {
  const { direct, stance, speaker, via, by, confidence } = quotation;
  const id = uuidv7();
  const content = words(quotation.content);
  const cue = quotation.cue && words(quotation.cue);
  const row: QuotationRow = {
    id, articleId, ordinal, ...words(quotation.span), direct, stance, by, confidence,
    content: content.exact, contentStart: content.start, contentEnd: content.end,
    cue: cue?.exact ?? null, cueStart: cue?.start ?? null, cueEnd: cue?.end ?? null,
    speakerId: speaker && keep(speaker), search: searchVector([{ text: content.exact, weight: 'D' }]),
  };
  return { row, sources: via.map((source, index) => ({ quotationId: id, ordinal: index, referenceId: keep(source) })) };
}
