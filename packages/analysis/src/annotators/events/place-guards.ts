import { foldHan, type EventKind, type Reference } from '@dateline/document';
import { CLAUSE_WORDING, PLACE_WORDING } from './all-languages.ts';
import { isCountry, isWithin } from './place-relations.ts';
import { tellersPlace } from './scenes.ts';
import type { PlaceScope } from './scopes.ts';
import { indexAt, isNouny } from './token.ts';
import type { Unplaced } from './unplaced.ts';

/** Whether a place comes from other sentences. */
export const isHandedOn = (scope: PlaceScope): boolean => scope === 'paragraph' || scope === 'passage' || scope === 'before' || scope === 'title' || scope === 'scene';

/** Whether a place is not where this can have happened: what is done in office is done at home, and nobody is sent to the country whose soldiers are sent. */
export function isForeign(event: Unplaced, place: Reference, scope: PlaceScope): boolean {
  const { scene: { layers }, kind, given, told: { narrative: { home } } } = event;
  if (IN_OFFICE.has(kind) && (isHandedOn(scope) || scope === 'sentence' || scope === 'told') && isAside(event)) return true;
  const { article, chains, mentions } = layers;
  if (!isCountry(layers, place)) return false;
  if (IN_OFFICE.has(kind) && isHandedOn(scope) && home !== null && place.chain !== home.chain) return true;
  if (kind === 'attack' && isHandedOn(scope) && isOfOthers(event, place)) return true;
  const names = (chains[place.chain ?? -1]?.mentions ?? []).flatMap((index) => { const span = mentions[index]?.span; return span ? [article.text.slice(span.start, span.end)] : []; });
  // 以军撤出: not from its own country.
  if (kind === 'withdraw' && isHandedOn(scope) && names.some((name) => given.some(({ role, filler: { span } }) => role === 'agent' && article.text.startsWith(name.slice(0, 1), span.start) && PLACE_WORDING.armies.test(foldHan(article.text.slice(span.start + 1, span.end)))))) return true;
  return kind === 'deploy' && place.chain !== home?.chain && given.some(({ role, filler: { span } }) => role !== 'destination' && names.some((name) => article.text.slice(span.start, span.end).includes(name)));
}

/** 乌军打击俄军 in news of what the US gave: where the armies of two countries meet is none of a third. */
function isOfOthers({ scene: { layers: { article, chains } }, given }: Unplaced, { chain }: Reference): boolean {
  const armies = given.flatMap(({ filler: { span } }) => { const words = foldHan(article.text.slice(span.start, span.end)); return PLACE_WORDING.armies.test(words.slice(1)) ? [words.slice(0, 1)] : []; });
  return new Set(armies).size > 1 && !armies.includes(foldHan(chains[chain ?? -1]?.name ?? '').slice(0, 1));
}

/** Ada Holm, who will be sworn in on Monday, …: what only says who somebody is takes no place from the rest. */
const isAside = ({ scene: { tokens }, around: { relative, clause } }: Unplaced): boolean => relative || CLAUSE_WORDING.relatives.test(tokens[clause.from]?.words ?? '');

const IN_OFFICE: ReadonlySet<EventKind> = new Set<EventKind>(['appoint', 'resign', 'elect', 'legislate']);

/** 据加沙卫生部门统计，…: those who count the dead of one place do not speak of another that was told of before. */
export function placeOfTeller({ scene: { layers, tokens }, kind }: Unplaced, place: Reference, scope: PlaceScope): Reference | null {
  if (kind !== 'die' && kind !== 'injure' && kind !== 'displace') return null;
  const teller = tellersPlace(layers, tokens);
  return teller && teller.chain !== place.chain && !isWithin(layers, teller, place) && (scope === 'passage' || !isWithin(layers, place, teller)) ? teller : null;
}

/** 尼日利亚总统提努布祝贺马哈马当选: whether a country says who somebody is that this does not happen to. */
export function isOfAnother({ scene: { layers, tokens }, given }: Unplaced, { span }: Reference): boolean {
  for (let i = indexAt(tokens, span.start) + 1; i > 0 && isNouny(tokens[i]); i++) {
    const mention = tokens[i]?.class === 'mention' ? layers.mentions[tokens[i]?.index ?? -1] : undefined;
    if (mention?.kind === 'person') return given.length > 0 && !given.some(({ filler }) => filler.chain === mention.chain || (filler.span.start <= mention.span.start && filler.span.end >= mention.span.end));
  }
  return false;
}
