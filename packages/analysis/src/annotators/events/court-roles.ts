import { foldHan, type EventArgument, type EventKind } from '@dateline/document';
import { COURT_WORDING } from '../../languages/zh-Hans/event-court.ts';
import type { EventLayers } from './event-layers.ts';

/** 戴某定罪后, 案件开审: who stands before these words of courts is tried, unless it is the court or whoever charges. */
export function asTried(layers: EventLayers, kind: EventKind, trigger: string, given: readonly EventArgument[]): readonly EventArgument[] {
  if (kind !== 'try-in-court' || given.some(({ role }) => role === 'patient')) return given;
  const undergone = COURT_WORDING.undergone.test(trigger);
  return given.map((argument) => (argument.role === 'agent' && isTried(layers, argument, undergone) ? { ...argument, role: 'patient' as const } : argument));
}

function isTried({ article, chains, mentions }: EventLayers, { filler: { span, chain } }: EventArgument, undergone: boolean): boolean {
  const words = foldHan(article.text.slice(span.start, span.end));
  if (COURT_WORDING.cases.test(words)) return true;
  if (!undergone || COURT_WORDING.bench.test(words)) return false;
  if (chain === null) return true;
  const office = mentions.find((mention) => mention.span.start === span.start && mention.span.end === span.end)?.role;
  return chains[chain]?.kind === 'person' && !(office && COURT_WORDING.bench.test(foldHan(article.text.slice(office.start, office.end))));
}
