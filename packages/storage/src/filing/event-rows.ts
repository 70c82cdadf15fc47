import type { Analysis, EventArgument, EventMention, Reference, Span } from '@dateline/document';
import { uuidv7 } from 'uuidv7';
import type { Prisma } from '../generated/client.ts';
import { idAt } from './chain-rows.ts';
import { claimsOf } from './claims.ts';
import type { ArticleToFile } from './document.ts';
import { anchorOf } from './identity.ts';
import type { WordsRow } from './words.ts';

export interface EventRows {
  readonly eventMention: Prisma.EventMentionCreateManyInput[];
  readonly eventArgument: Prisma.EventArgumentCreateManyInput[];
  readonly claim: Prisma.ClaimCreateManyInput[];
}

/** What event rows refer to. */
export interface Referred {
  readonly articleId: string;
  readonly words: (span: Span) => WordsRow;
  readonly keep: (reference: Reference) => string;
  readonly times: readonly { readonly id: string }[];
  readonly quantities: readonly { readonly id: string }[];
}

export function eventRows(document: ArticleToFile, referred: Referred): EventRows {
  const rows: EventRows = { eventMention: [], eventArgument: [], claim: [] };
  const taken = new Set<string>();
  document.analysis.events.forEach((event, ordinal) => {
    const mention = eventMentionRow(event, ordinal, anchorFor(document, event, taken), referred);
    rows.eventMention.push(mention);
    rows.eventArgument.push(...event.arguments.map((argument, index) => argumentRow(argument, index, mention.id, document.analysis, referred)));
    rows.claim.push(...claimsOf(event, document.analysis).map(({ slot, value, span }, index) => ({ id: uuidv7(), eventMentionId: mention.id, ordinal: index, slot, value, ...referred.words(span) })));
  });
  return rows;
}

/** Two reports may share a trigger (袭击造成5死3伤): the second is told apart by its number. */
function anchorFor(document: ArticleToFile, event: EventMention, taken: Set<string>): string {
  const anchor = anchorOf(document, event.trigger, event.kind);
  let unique = anchor;
  for (let number = 2; taken.has(unique); number++) unique = `${anchor}.${String(number)}`;
  taken.add(unique);
  return unique;
}

function eventMentionRow(event: EventMention, ordinal: number, anchor: string, { articleId, words, keep, times }: Referred): Prisma.EventMentionCreateManyInput {
  const trigger = words(event.trigger);
  const expression = event.time?.expression ?? null;
  return {
    id: uuidv7(), articleId, ordinal, kind: event.kind, ...words(event.span),
    trigger: trigger.exact, triggerStart: trigger.start, triggerEnd: trigger.end,
    modality: event.modality, time: event.time?.value ?? null, timeExpressionId: expression === null ? null : idAt(times, expression),
    attributionId: event.source && keep(event.source), by: event.by, confidence: event.confidence, anchor,
  };
}

function argumentRow(argument: EventArgument, ordinal: number, eventMentionId: string, { quantities }: Analysis, referred: Referred): Prisma.EventArgumentCreateManyInput {
  const quantity = argument.quantity === null ? undefined : quantities[argument.quantity];
  return {
    id: uuidv7(), eventMentionId, ordinal, role: argument.role, referenceId: referred.keep(argument.filler),
    quantityId: argument.quantity === null ? null : idAt(referred.quantities, argument.quantity), value: quantity?.value ?? null, unit: quantity?.unit ?? null,
  };
}
