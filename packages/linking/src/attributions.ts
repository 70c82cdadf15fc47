import { exact, foldHan, type Analysis, type EventMention, type Quotation, type Reference, type Span } from '@dateline/document';
import { AFTER_HEAD, SOME_OF_MANY, SOURCE_WORDS } from './attribution-words.data.ts';

/** What is known of somebody who is cited. named: a person, body or outlet with its name. office: somebody who speaks for a body (五角大楼发言人). anonymous:
 *  somebody whose name is kept back, or one of many (一名官员, witnesses). described: anything else. */
export type SourceNature = 'named' | 'office' | 'anonymous' | 'described';

/** One link of the chain through which a report came to the article. */
export interface AttributionLink {
  readonly reference: Reference;
  readonly nature: SourceNature;
  /** Whether the report comes from here; the others passed it on. */
  readonly origin: boolean;
}

/** The chains of an article's event mentions, in their order: nearest to the article first, the last one the origin; empty for what the article says itself. */
export const attributionsOf = (analysis: Analysis): AttributionLink[][] =>
  analysis.events.map((event) => chainOf(event, analysis).map((reference, index, all) => ({ reference, nature: natureOf(reference, analysis), origin: index === all.length - 1 })));

/** 法新社 and 内政部发言人 for 法新社援引内政部发言人的话报道: whom the report is attributed to, and through whom its quotation came. */
function chainOf(event: EventMention, { quotations }: Analysis): Reference[] {
  const quotation = quotations.filter(({ span }) => holds(span, event.trigger)).sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0];
  if (!quotation) return event.source ? [event.source] : [];
  const speaker = event.source ?? (holds(quotation.content, event.trigger) ? quotation.speaker : null);
  if (!speaker) return holds(quotation.content, event.trigger) ? [...quotation.via] : [];
  return passedOn(quotation, speaker);
}

/** Where the report is attributed to whoever passed it on, it comes from the one whom they cite. */
function passedOn({ via, speaker }: Quotation, source: Reference): Reference[] {
  const index = via.findIndex((each) => isSame(each, source));
  if (index >= 0) return speaker ? [...via, speaker] : [...via];
  return speaker === null || isSame(speaker, source) ? [...via, source] : [source];
}

const isSame = (a: Reference, b: Reference): boolean => (a.chain !== null && a.chain === b.chain) || (a.span.start < b.span.end && b.span.start < a.span.end);

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const lengthOf = ({ start, end }: Span): number => end - start;

function natureOf({ span, chain }: Reference, { article, chains, mentions }: Analysis): SourceNature {
  const members = chain === null ? [] : (chains[chain]?.mentions ?? []);
  return members.some((mention) => mentions[mention]?.form === 'name') ? 'named' : natureOfWords(exact(article.text, span));
}

/** What words without a name of their own say of whom they describe. */
export function natureOfWords(words: string): SourceNature {
  const folded = foldHan(words).toLowerCase();
  const head = folded.replace(AFTER_HEAD, '');
  if (SOURCE_WORDS.withheld.test(folded)) return 'anonymous';
  if (SOURCE_WORDS.office.test(head)) return 'office';
  if (SOURCE_WORDS.anonymous.test(head) || SOME_OF_MANY.test(folded)) return 'anonymous';
  return /^\p{Lu}/u.test(words) && !/^(?:An?|The|One|Two|Three|Some|Several|Many)\b/u.test(words) ? 'named' : 'described';
}
