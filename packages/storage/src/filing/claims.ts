import { exact, type Analysis, type EventArgument, type EventMention, type Quantity, type Span } from '@dateline/document';
import { SIGNS } from '../claim-number.ts';

/** A value that a report gives to a slot of its event. */
export interface SlotValue {
  readonly slot: string;
  readonly value: string;
  readonly span: Span;
}

/** What a report claims: its time, who and what took part, the numbers, and whether it happened. */
export function claimsOf(event: EventMention, analysis: Analysis): readonly SlotValue[] {
  const modality = { slot: 'modality', value: event.modality, span: event.trigger };
  return [...timeClaim(event, analysis), ...event.arguments.map((argument) => argumentClaim(argument, analysis)), modality];
}

function timeClaim({ time, trigger }: EventMention, { times }: Analysis): readonly SlotValue[] {
  if (!time) return [];
  const expression = time.expression === null ? undefined : times[time.expression];
  return [{ slot: 'time', value: time.value, span: expression?.span ?? trigger }];
}

function argumentClaim({ role, filler, quantity }: EventArgument, { article, chains, quantities }: Analysis): SlotValue {
  const read = quantity === null ? undefined : quantities[quantity];
  if (read) return { slot: `quantity:${read.unit ?? ''}`, value: numberOf(read), span: filler.span };
  const chain = filler.chain === null ? undefined : chains[filler.chain];
  return { slot: role, value: chain?.name ?? exact(article.text, filler.span), span: filler.span };
}

/** `3000`, `~3500`, `>359000`, `3-5`. */
const numberOf = ({ value, upper, bound }: Quantity): string => `${SIGNS[bound]}${String(value)}${upper === null ? '' : `-${String(upper)}`}`;
