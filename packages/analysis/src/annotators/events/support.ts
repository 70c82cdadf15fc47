import { foldHan, type EventArgument, type EventKind, type EventTime, type Modality } from '@dateline/document';
import { PARTICIPANT_WORDING } from './all-languages.ts';
import type { Lexicon } from './lexicon.ts';
import type { Surroundings } from './surroundings.ts';
import type { Choice } from './choice.ts';
import type { EventLayers } from './event-layers.ts';
import { HARMFUL } from './harm.ts';
import { FRAMES, type Frame } from './trigger.ts';

/** Whether what stands about a trigger is enough to report an event; a trigger alone is not. */
export function isSupported(layers: EventLayers, lexicon: Lexicon, { reading, nominal }: Choice, given: readonly EventArgument[], around: Surroundings, time: EventTime | null, modality: Modality): boolean {
  const { needs, objects, frame: name } = reading.trigger;
  const frame: Frame = FRAMES[name];
  const telling = given.filter(({ role }) => role !== 'quantity' && (role !== 'place' || name === 'lands')).length;
  // 遇袭后: what only sets the scene, without a time of its own, has been told or will be.
  if (around.background && telling < 2 && time === null && !(telling === 1 && around.also && HARMFUL.has(reading.kind))) return false;
  if (around.abstract || (around.embedded && telling < 2)) return false;
  // overturned cars: with an object an English verb that its subject undergoes is another verb.
  if (reading.form !== null && frame.object === null && frame.subject === 'patient' && around.object !== null && !nominal) return false;
  // 被扣押的人员: a relative clause that names nobody only describes its noun.
  if (around.relative && time === null && !HARMFUL.has(reading.kind) && !given.some(({ role, filler }) => role === 'quantity' || filler.chain !== null)) return false;
  const counted = (reading.kind === 'die' || reading.kind === 'injure') && given.some(({ role }) => role === 'quantity');
  if ((modality === 'denied' || modality === 'hypothetical') && telling < 2 && !counted) return false;
  // a bill that is withdrawn leaves no place.
  if (reading.kind === 'withdraw' && given.some(({ filler: { span } }) => lexicon.objects.law.test(layers.article.text.slice(span.start, span.end)))) return false;
  const has = (role: string | null): boolean => role !== null && given.some((argument) => argument.role === role);
  if (objects === 'territory' && !given.some((argument) => (argument.role === 'patient' || argument.role === 'origin' || argument.role === 'destination') && isTerritory(layers, lexicon, argument))) return false;
  // 会见记者: what is said there is the report.
  if (reading.kind === 'meet' && !nominal && given.some(({ role, filler: { span } }) => role === 'patient' && PARTICIPANT_WORDING.press.test(foldHan(layers.article.text.slice(span.start, span.end))))) return false;
  // 军政府任命的外长: says only who he is.
  if (reading.kind === 'appoint' && around.relative && time === null) return false;
  const subject = has(around.passive ? frame.object : frame.subject) || around.pronouns?.subject === true;
  const object = has(around.passive ? frame.subject : frame.object) || ['patient', 'topic', 'origin', 'destination'].some((role) => role !== frame.subject && has(role)) || (reading.kind === 'aid' && has('quantity')) || around.pronouns?.object === true;
  // 草案遭否决: of what is decided it is enough that it is named.
  const decided = (around.passive || name === 'undergoes') && (reading.kind === 'reject' || reading.kind === 'legislate' || reading.kind === 'try-in-court') && given.some(({ filler: { span } }) => DECIDED.some((name) => lexicon.objects[name].test(foldHan(layers.article.text.slice(span.start, span.end)))));
  if (decided && (needs === undefined || needs === 'subject' || needs === 'both')) return true;
  const held = nominal && around.carrier === 'occurs' && time !== null && HELD.has(reading.kind);
  if (ACTED.has(reading.kind) && !held && !given.some((argument) => PARTICIPANTS.has(argument.role) && isSomeone(layers, lexicon, argument))) return false;
  // rain threatened the camps: only somebody threatens.
  if (reading.kind === 'threaten' && has('agent') && !given.some((argument) => argument.role === 'agent' && isSomeone(layers, lexicon, argument))) return false;
  // fired 12 rounds: only somebody loses an office.
  if (reading.kind === 'resign' && needs === 'named' && !given.some((argument) => argument.role === 'patient' && isSomeone(layers, lexicon, argument))) return false;
  // they attacked it: pronouns alone name nobody.
  if (around.pronouns && (around.pronouns.subject || around.pronouns.object) && given.length === 0) return false;
  if (needs === 'carrier') return around.carrier !== null && (given.length > 0 || time !== null);
  if (needs === 'subject') return subject;
  if (needs === 'object') return object || has('patient');
  // envoys of Norway and Sweden met, the leaders met: each meets the other.
  if (needs === 'both') return subject && (object || (reading.kind === 'meet' && (given.filter(({ role }) => role === 'agent').length > 1 || given.some(({ role, filler: { span } }) => role === 'agent' && PARTICIPANT_WORDING.eachOther.test(layers.article.text.slice(span.start, span.end))))));
  if (needs === 'named') return subject && given.some(({ role, filler }) => role === 'patient' && (filler.chain !== null || PARTICIPANT_WORDING.numbered.test(layers.article.text.slice(filler.span.start, filler.span.end))));
  if (needs === 'quantity') return has('quantity');
  return given.length > 0 || (time !== null && (!nominal || HARMFUL.has(reading.kind) || (reading.kind === 'elect' && reading.form === 'noun' && !A_YEAR.test(time.value ?? '')))) || (around.carrier !== null && time !== null);
}

/** The 2016 election is told of as what was; one of a month or a day is told. */
const A_YEAR = /^\d{4}$/u;

/** What parliaments, courts and councils decide on. */
const DECIDED = ['law', 'verdict'] as const;

/** Kinds that someone does to someone; words that name neither speak of something else (the recipe calls for sugar). */
const ACTED: ReadonlySet<EventKind> = new Set<EventKind>(['demand', 'threaten', 'accuse', 'reject', 'agree', 'meet', 'call', 'appoint', 'resign', 'sport', 'trade', 'try-in-court', 'arrest', 'aid', 'deploy', 'withdraw', 'surrender', 'sanction', 'legislate', 'die', 'injure', 'displace']);
/** Of these it is enough that they take place on a day: the hearing is set for Monday, 谈判3日举行. */
const HELD: ReadonlySet<EventKind> = new Set<EventKind>(['meet', 'try-in-court']);
const PARTICIPANTS: ReadonlySet<string> = new Set(['agent', 'patient', 'quantity', 'place', 'origin', 'destination']);

/** Whether an argument is a name, a number or a noun of people. */
const isSomeone = ({ article }: EventLayers, { objects }: Lexicon, { filler, role }: EventArgument): boolean =>
  filler.chain !== null || role === 'quantity' || objects.people.test(foldHan(article.text.slice(filler.span.start, filler.span.end)));

function isTerritory({ article, chains }: EventLayers, { objects }: Lexicon, { filler }: EventArgument): boolean {
  if (filler.chain !== null && chains[filler.chain]?.kind === 'location') return true;
  return objects.territory.test(article.text.slice(filler.span.start, filler.span.end));
}
