import { EVENT_KINDS, isChinese, type EventArgument, type EventKind, type EventRole, type Reference } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { PARTICIPANT_WORDING, PLACE_WORDING, SENSE_WORDING } from './all-languages.ts';
import type { WordClass } from './clause-words.ts';
import { fillersOf } from './fillers.ts';
import { isInfinitive, isThingOf, isWho } from './english-roles.ts';
import { CHINESE } from './lexicon.ts';
import { isPlace } from './place-relations.ts';
import { endingIn, locationIn, townBefore } from './places.ts';
import type { Phrase, Surroundings } from './surroundings.ts';
import type { Reading, Token } from './token.ts';
import type { EventLayers } from './event-layers.ts';
import { FRAMES, type Frame } from './trigger.ts';

/** What the reader of one clause has at hand. */
export interface Scene {
  readonly layers: EventLayers;
  readonly tokens: readonly Token[];
}

type Slot = readonly [role: EventRole | null, phrase: Phrase | null];

/** The arguments that the clause about a trigger names, in the order of the roles of its kind. */
export function argumentsOf(scene: Scene, reading: Reading, around: Surroundings, nominal: boolean): EventArgument[] {
  const frame: Frame = FRAMES[reading.trigger.frame];
  const slots: Slot[] = nominal ? nounSlots(scene, frame, around) : verbSlots(scene, frame, around);
  const companion: Slot = [around.passive ? frame.object : frame.subject, around.companion];
  const fill = (governed: boolean) => ([role, phrase]: Slot): EventArgument[] => role && phrase ? filled(scene, reading.kind, role, phrase, governed) : [];
  const found = [...gathered([...slots, companion], fill(false)), ...gathered(governedSlots(scene, reading.kind, frame, around, nominal), fill(true))];
  return unique(found, reading.kind);
}

function verbSlots({ tokens }: Scene, frame: Frame, { subject, object, governed, passive, helper }: Surroundings): Slot[] {
  // 安排医务人员提供服务: with something done to another, whoever is helped to it does it too.
  if (helper && object && frame.object === 'patient') return [['agent', helper], ['agent', subject], ['patient', object]];
  if (helper) return [['patient', helper], ['agent', subject], [frame.object, object]];
  // 死亡5人: who suffers may follow as a number; not 3人死亡2人受伤, 被罚200元.
  const counted = frame.object === null && frame.subject === 'patient' && object !== null && tokens[object.from]?.class === 'quantity' && tokens[(subject?.to ?? 0) - 1]?.class !== 'quantity';
  if (counted && !PARTICIPANT_WORDING.amounts.test(tokens[object.from]?.words ?? '')) return [['patient', object]];
  // 将公司列入名单: behind what 将 puts first the object is no patient.
  if (frame.object === 'patient' && governed.some(({ by }) => by === 'disposal')) return [[frame.subject, subject], ['topic', object]];
  // 居民由直升机救出: behind whoever does it nothing follows, and the subject is the one to whom it is done.
  if (!passive && !object && frame.object === 'patient' && governed.some(({ by }) => by === 'by')) return [['patient', subject]];
  // 法院裁定，由副总统担任总统: behind 由 stands who takes the office, and before it who or what says so.
  if (frame === FRAMES.becomes && governed.some(({ by }) => by === 'by')) return [['topic', object]];
  return passive ? [[frame.object ?? frame.subject, subject], ['topic', object]] : [[frame.subject, subject], [frame.object, object]];
}

/** Whose event a noun names: the subject of its carrier, its possessor, what is set against it. */
function nounSlots({ layers, tokens }: Scene, frame: Frame, around: Surroundings): Slot[] {
  const { carrier, subject, modifier, object } = around;
  if (frame.toll) return [['patient', object]];
  const ends = modifier !== null && (tokens[modifier.to - 1]?.class === 'mention' || (tokens[modifier.to - 1]?.class === 'of' && tokens[modifier.to - 2]?.class === 'mention'));
  const counted = frame.subject === 'patient' && modifier !== null && tokens.slice(modifier.from, modifier.to).some((token) => token.class === 'quantity');
  const named = modifier && (counted || isNamed(tokens, modifier)) ? modifier : null;
  const ofPhrase: Slot = [frame.object ?? frame.subject, object];
  if (carrier === 'suffers') return [['patient', subject], ['agent', named ?? (modifier && tokens[modifier.to - 1]?.class === 'noun' ? modifier : null)], ofPhrase];
  if (carrier === 'occurs') return [[subject && locationIn(layers, tokens, subject) ? 'place' : !frame.mutual ? 'patient' : subject && isSomebody(tokens, subject) ? frame.subject : null, subject], [placeOr(layers, tokens, named, frame.subject), named], ofPhrase];
  if (carrier === 'light') return [[frame.subject, subject], [placeOr(layers, tokens, named, frame.mutual ? (ends ? 'agent' : 'topic') : null), named], ofPhrase];
  return [[placeOr(layers, tokens, named, frame.mutual && !ends ? 'topic' : frame.subject ?? frame.object), named], ofPhrase];
}

/** 前线地区发生冲突: where no one is named, nobody fights. */
const isSomebody = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens.slice(from, to).some(({ class: name, town }) => name === 'mention' && town !== true) || CHINESE.objects.people.test(tokens[to - 1]?.words ?? '');

/** 两家公司的谈判: a name, or people that are counted. */
const isNamed = (tokens: readonly Token[], { from, to }: Phrase): boolean => {
  const inside = tokens.slice(from, to);
  return inside.some((token) => token.class === 'mention') || (inside.some((token) => token.class === 'quantity') && inside.some((token) => token.class === 'noun'));
};

/** A city or building before an event's noun is where it happens; a country may be who does it. */
function placeOr(layers: EventLayers, tokens: readonly Token[], phrase: Phrase | null, role: EventRole | null): EventRole | null {
  const location = phrase && locationIn(layers, tokens, phrase);
  return location && isPlace(layers, townBefore(layers, tokens, location)) ? 'place' : role;
}

const GOVERNED: Readonly<Partial<Record<WordClass, EventRole>>> = {
  passive: 'agent', by: 'agent', disposal: 'patient', at: 'place', from: 'origin', to: 'destination', toward: 'patient', about: 'topic',
};

/** English prepositions that set a verb's object nowhere near it: on site, over the border. */
const HARMLESS = /^(?:on|over|under|above|behind|beyond|beneath|upon)$/u;
/** Those that do so behind a noun, too: sanctions over the crackdown. */
const ABOVE = /^(?:over|under|above|behind|beyond|beneath)$/u;

/** Kinds that happen on a lake, an island or a road, and strike nothing there. */
const UPON: ReadonlySet<EventKind> = new Set<EventKind>(['accident', 'die', 'injure', 'protest', 'meet', 'arrest', 'aid', 'deploy', 'displace']);

/** Kinds that happen to people, and to no place. */
const BODILY: ReadonlySet<EventKind> = new Set<EventKind>(['arrest', 'die', 'injure', 'appoint', 'resign']);

function governedSlots({ layers, tokens }: Scene, kind: EventKind, frame: Frame, { governed, clause }: Surroundings, nominal: boolean): Slot[] {
  const roles: readonly EventRole[] = EVENT_KINDS[kind].roles;
  return governed.map(({ by, phrase }): Slot => {
    if (by === 'with') return [frame.mutual && !isThingOf(tokens, phrase) ? 'agent' : null, phrase];
    // talks on migration: what they are about.
    if (by === 'toward' && frame.mutual && nominal && PARTICIPANT_WORDING.upon.test(tokens[phrase.from - 1]?.words ?? '') && !isWho(tokens, phrase)) return ['topic', phrase];
    if (by === 'by' && frame === FRAMES.becomes) return ['patient', phrase];
    // 向法院提起诉讼: before whom one sues is not whom one sues.
    if (by === 'toward' && frame === FRAMES.quits && kind === 'try-in-court' && CHINESE.objects.court.test(tokens.slice(phrase.from, phrase.to).map(({ words }) => words).join(''))) return [null, phrase];
    if (by === 'toward' && UPON.has(kind) && locationIn(layers, tokens, phrase) && PARTICIPANT_WORDING.upon.test(tokens[phrase.from - 1]?.words ?? '')) return ['place', phrase];
    if (by === 'toward' && (nominal ? ABOVE : HARMLESS).test(tokens[phrase.from - 1]?.words ?? '')) return [null, phrase];
    if (by === 'toward' && kind !== 'other' && roles.includes('destination') && locationIn(layers, tokens, phrase)) return ['destination', phrase];
    // 从酒店的瓦砾下救出: where somebody is rescued.
    if (kind === 'aid' && by === 'from' && tokens.slice(phrase.to, clause.to).some(({ words }) => PARTICIPANT_WORDING.rescues.test(words))) return ['place', phrase];
    // 向海地提供援助: where help goes is where it is given.
    if (kind === 'aid' && (by === 'toward' || by === 'to') && endingIn(layers, tokens, phrase)) return ['place', phrase];
    // held during a visit to Jos; held and sent to Jos: where somebody is or goes is not who.
    if (by === 'to' && !roles.includes('destination') && BODILY.has(kind) && !isChinese(layers.article.language) && endingIn(layers, tokens, phrase)) return [PARTICIPANT_WORDING.journeys.test(tokens[phrase.from - 2]?.words ?? '') ? 'place' : null, phrase];
    // lost 3-1 to Brazil
    if (by === 'to' && !nominal && frame.object === 'agent') return ['agent', phrase];
    if (by === 'to' && (frame.swallows || frame.object === 'topic')) return [null, phrase];
    // met them to voice concern: what for.
    if (by === 'to' && (frame.mutual ? SENSE_WORDING.infinitives.test(tokens[phrase.from - 1]?.words ?? '') && !isWho(tokens, phrase) : isInfinitive(tokens, phrase))) return [null, phrase];
    if (by === 'to' && !roles.includes('destination')) return [nominal || frame.object === null ? null : 'patient', phrase];
    if (by === 'about') return [frame.mutual ? 'topic' : null, phrase];
    if (by === 'to' && !nominal && frame.object === 'patient') return ['destination', phrase];
    return [GOVERNED[by] ?? null, phrase];
  });
}

function filled({ layers, tokens }: Scene, kind: EventKind, role: EventRole, phrase: Phrase, governed: boolean): EventArgument[] {
  const roles: readonly EventRole[] = EVENT_KINDS[kind].roles;
  const { article } = layers;
  const spatial = role === 'place' || role === 'origin' || role === 'destination';
  if (spatial) {
    const location = role === 'place' ? locationIn(layers, tokens, phrase) : endingIn(layers, tokens, phrase);
    // 从台东登陆: where a storm comes ashore.
    if (location && role === 'origin' && kind === 'disaster') return [{ role: 'place', filler: location, quantity: null }];
    if (location && role === 'origin' && !roles.includes('origin')) return [];
    if (location) return [{ role: roles.includes(role) ? role : 'place', filler: location, quantity: null }];
    if (role === 'place' || (role === 'destination' && (!isChinese(article.language) || tokens.slice(phrase.from, phrase.to).every(({ words }) => PLACE_WORDING.onTheSpot.test(words))))) return [];
  }
  // 撤离人员: what is taken away, where no place is left.
  if (role === 'origin' && !governed && kind !== 'withdraw') return [];
  // 导弹袭击: what it is done with does nothing itself.
  const weapon = role === 'agent' && roles.includes('instrument') && tokens.slice(phrase.from, phrase.to).every(({ class: name, words }) => name !== 'mention' && name !== 'quantity' && PARTICIPANT_WORDING.weapons.test(words));
  // 遭敌方导弹和无人机袭击: with what, behind who does it.
  if (role === 'agent' && roles.includes('instrument')) phrase = withoutWeapons(tokens, phrase);
  const own: EventRole = role === 'origin' && !governed ? 'patient' : weapon ? 'instrument' : role;
  if (!roles.includes(own)) return [];
  if (kind === 'demand' && own === 'patient' && tokens.slice(phrase.from, phrase.to).every(({ words }) => PARTICIPANT_WORDING.manners.test(words))) return [];
  const amount = tokens.slice(phrase.from, phrase.to).every((token) => token.class === 'quantity' && PARTICIPANT_WORDING.amounts.test(token.words));
  const fillers = (own === 'patient' && amount ? [] : fillersOf(layers, tokens, phrase, own === 'patient' ? kind : null)).map((filler): EventArgument => ({ role: own, filler, quantity: null }));
  return [...fillers, ...(roles.includes('quantity') && (own === 'patient' || own === 'agent') ? quantitiesIn(layers, tokens, phrase) : [])];
}

/** The name that stands before weapons alone; the phrase where none does. */
function withoutWeapons(tokens: readonly Token[], { from, to }: Phrase): Phrase {
  // 遭红军“冰雹”导弹袭击: what the weapons are called.
  const called = tokens.findIndex((token, i) => i > from && i < to && token.class === 'quote' && tokens[i - 1]?.class === 'mention');
  if (called > 0 && tokens.slice(called + 1, to).every(({ class: name }) => name !== 'mention')) return { from, to: called };
  let end = to;
  while (end > from && PARTICIPANT_WORDING.weapons.test(tokens[end - 1]?.words ?? '')) end--;
  return end > from && tokens[end - 1]?.class === 'mention' ? { from, to: end } : { from, to };
}

function quantitiesIn(layers: EventLayers, tokens: readonly Token[], phrase: Phrase): EventArgument[] {
  return gathered(tokens.slice(phrase.from, phrase.to), (token): EventArgument[] => {
    const quantity = token.class === 'quantity' ? layers.quantities[token.index] : undefined;
    return quantity ? [{ role: 'quantity', filler: { span: quantity.span, chain: null }, quantity: token.index }] : [];
  });
}

/** The first filler keeps a span; one span plays one role, but a number that is also the patient may be both. */
function unique(found: readonly EventArgument[], kind: EventKind): EventArgument[] {
  const roles: readonly EventRole[] = EVENT_KINDS[kind].roles;
  const kept: EventArgument[] = [];
  for (const argument of found) {
    const same = kept.some((other) => sameFiller(other.filler, argument.filler) && (other.role === argument.role || (argument.role !== 'quantity' && other.role !== 'quantity')));
    if (!same) kept.push(argument);
  }
  return kept.sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}

export const sameFiller = (a: Reference, b: Reference): boolean =>
  (a.span.start === b.span.start && a.span.end === b.span.end) || (a.chain !== null && a.chain === b.chain);
