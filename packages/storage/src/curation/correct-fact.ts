import { DatelineError, ENTITY_KINDS, eventKinds, MODALITIES } from '@dateline/document';
import type { Transaction } from '../client.ts';
import type { Decided, Decision, EntityAtHand } from './decision.ts';
import { entitiesAtHand } from './entities-at-hand.ts';
import { changeFact, factAtHand, undoFact, type FactNoun } from './facts.ts';
import { giveEntity, givenOf, giveEvent, type Given } from './given.ts';
import { writeLog } from './log.ts';
import { readNumber } from '../claim-number.ts';
import { anchorFact } from './reject-fact.ts';
import { anchorWitnesses } from './anchors.ts';

export const CORRECTED_FIELDS = ['kind', 'time', 'modality', 'speaker', 'place', 'coordinates', 'country', 'value'] as const;
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

export interface CorrectFact extends Decision {
  readonly noun: FactNoun | 'event' | 'person' | 'organization' | 'location';
  readonly id: string;
  readonly field: CorrectedField;
  /** As the field takes it: a kind, a modality, an ISO 8601 time, `33.5,68.4`, `AF`, a mention's id for a speaker, a location's for a place; of a claim what its slot takes. */
  readonly value: string;
}

/** What undoing needs, as the log keeps it. */
export interface Correction {
  readonly noun: CorrectFact['noun'];
  readonly id: string;
  readonly field: CorrectedField;
}

const DATE = String.raw`-?\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}(?::\d{2})?)?)?)?`;
const TIME = new RegExp(`^${DATE}(?:/${DATE})?$`);

const oneOf = (values: readonly string[]) => (value: string): boolean => values.includes(value);
const isPoint = (value: string): boolean => {
  const [lat = Number.NaN, lon = Number.NaN, ...rest] = value.split(',').map(Number);
  return rest.length === 0 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
};

/** What each field of each noun takes, and how that is said to who gave something else. */
const TAKES: Readonly<Record<string, { readonly accepts: (value: string) => boolean; readonly expected: string }>> = {
  'mention.kind': { accepts: oneOf(ENTITY_KINDS), expected: ENTITY_KINDS.join(', ') },
  'quotation.speaker': { accepts: () => true, expected: 'the id of a mention in the same article' },
  'eventMention.kind': { accepts: oneOf(eventKinds), expected: eventKinds.join(', ') },
  'eventMention.time': { accepts: (value) => TIME.test(value), expected: 'ISO 8601: a day, month, year, minute, or an interval a/b' },
  'eventMention.modality': { accepts: oneOf(MODALITIES), expected: MODALITIES.join(', ') },
  'claim.value': { accepts: (value) => value.trim() !== '', expected: 'what its slot takes' },
  'event.kind': { accepts: oneOf(eventKinds), expected: eventKinds.join(', ') },
  'event.time': { accepts: (value) => TIME.test(value), expected: 'ISO 8601: a day, month, year, minute, or an interval a/b' },
  'event.place': { accepts: () => true, expected: 'the id of a location' },
  'location.coordinates': { accepts: isPoint, expected: 'degrees north and east with a comma between: 33.55,68.42' },
  'location.country': { accepts: (value) => /^[A-Z]{2}$/.test(value), expected: 'an ISO 3166-1 alpha-2 code: AF' },
};

/** @throws DatelineError NODE_MISSING, CURATION_IMPOSSIBLE, ARGUMENT_INVALID */
export async function correctFact(transaction: Transaction, correction: CorrectFact): Promise<Decided> {
  const { noun, field, value } = correction;
  const takes = TAKES[`${noun}.${field}`];
  if (!takes) {
    const fields = Object.keys(TAKES).filter((each) => each.startsWith(`${noun}.`)).map((each) => each.slice(noun.length + 1));
    throw new DatelineError('ARGUMENT_INVALID', `a ${noun} has no ${field} to correct: ${fields.length > 0 ? `it has ${fields.join(', ')}` : 'correct its mentions, or its events'}.`);
  }
  if (!takes.accepts(value)) throw new DatelineError('ARGUMENT_INVALID', `${field} is ${JSON.stringify(value)}: expected ${takes.expected}.`);
  if (noun === 'event') return correctEvent(transaction, correction);
  if (noun === 'location') return correctLocation(transaction, correction);
  return correctRow(transaction, correction, noun as FactNoun);
}

async function correctRow(transaction: Transaction, { id, field, value, by, because }: CorrectFact, noun: FactNoun): Promise<Decided> {
  const fact = await factAtHand(transaction, noun, id);
  if (noun === 'claim') await refuseOtherSorts(transaction, id, value);
  const written = field === 'speaker' ? await spanOfMention(transaction, value, fact.articleId) : value;
  const curationId = await writeLog(transaction, { action: 'correct', by, because, input: { target: fact.anchor, noun, id, field, value: written }, entities: [] });
  const raw = await changeFact(transaction, noun, id, { field, value: written });
  await anchorFact(transaction, curationId, noun, fact, raw);
  return { curationId, entities: [] };
}

const LONGEST_NAME = 300;

/** What each slot of an event takes; a role takes a name. */
const SLOTS: readonly { readonly slot: RegExp; readonly accepts: (value: string) => boolean; readonly expected: string }[] = [
  { slot: /^time$/u, accepts: (value) => TIME.test(value), expected: 'ISO 8601: a day, month, year, minute, or an interval a/b' },
  { slot: /^modality$/u, accepts: oneOf(MODALITIES), expected: MODALITIES.join(', ') },
  { slot: /^quantity:/u, accepts: (value) => readNumber(value) !== null, expected: 'a number as claims have it: 3000, ~3000, >=3000, >3000, <=3000, <3000, 3-5' },
  { slot: /./u, accepts: (value) => value.length <= LONGEST_NAME, expected: `a name of at most ${String(LONGEST_NAME)} characters` },
];

async function refuseOtherSorts(transaction: Transaction, id: string, value: string): Promise<void> {
  const { slot } = await transaction.claim.findUniqueOrThrow({ where: { id }, select: { slot: true } });
  const takes = SLOTS.find((each) => each.slot.test(slot));
  if (takes?.accepts(value) === false) throw new DatelineError('ARGUMENT_INVALID', `the value of ${slot} is ${JSON.stringify(value)}: expected ${takes.expected}.`);
}

async function spanOfMention(transaction: Transaction, id: string, articleId: string): Promise<string> {
  const mention = await transaction.mention.findFirst({ where: { id, articleId }, select: { start: true, end: true } });
  if (!mention) throw new DatelineError('CURATION_IMPOSSIBLE', 'the speaker is no mention of the article that quotes: name one of its mentions.');
  return `${String(mention.start)}-${String(mention.end)}`;
}

async function correctEvent(transaction: Transaction, { noun, id, field, value, by, because }: CorrectFact): Promise<Decided> {
  const [event] = await transaction.$queryRawUnsafe<{ id: string }[]>('SELECT s.id FROM event e JOIN event s ON s.id = coalesce(e.merged_into_id, e.id) AND s.mention_count > 0 WHERE e.id = $1::uuid', id);
  if (!event) throw new DatelineError('NODE_MISSING', `there is no event ${id} in the graph.`);
  const entities = field === 'place' ? await placeAtHand(transaction, value) : [];
  const given: Given = field === 'place' ? { placeId: entities[0]?.id } : field === 'time' ? { time: intervalOf(value) } : { kind: value };
  const before = await givenOf(transaction, 'event', event.id, Object.keys(given));
  const was = await transaction.event.findUniqueOrThrow({ where: { id: event.id }, select: { kind: true, timeStart: true, timeEnd: true, timePrecision: true, placeId: true } });
  const curationId = await writeLog(transaction, { action: 'correct', by, because, input: { target: event.id, noun, id: event.id, field, value }, before: { given: before, was }, entities: entities.map((each) => each.id) });
  await giveEvent(transaction, event.id, given);
  return { curationId, entities };
}

async function placeAtHand(transaction: Transaction, id: string): Promise<EntityAtHand[]> {
  const entities = await entitiesAtHand(transaction, [id]);
  if (entities[0]?.kind !== 'location') throw new DatelineError('CURATION_IMPOSSIBLE', 'an event takes place at a location: give the id of one.');
  return entities;
}

const PRECISIONS: Readonly<Record<number, string>> = { 4: 'year', 7: 'month', 10: 'day', 13: 'hour', 16: 'minute' };

function intervalOf(value: string): object {
  const [start = '', end = start] = value.split('/');
  return { start, end, precision: PRECISIONS[start.replace(/^-/, '').length] ?? 'vague' };
}

async function correctLocation(transaction: Transaction, { noun, id, field, value, by, because }: CorrectFact): Promise<Decided> {
  const entities = await entitiesAtHand(transaction, [id]);
  const target = entities[0]?.id ?? '';
  const given: Given = field === 'coordinates' ? { coordinates: value.split(',').map(Number) } : { country: value };
  const before = { given: await givenOf(transaction, 'entity', target, Object.keys(given)) };
  const curationId = await writeLog(transaction, { action: 'correct', by, because, input: { target, noun, id: target, field, value }, before, entities: [target] });
  await anchorWitnesses(transaction, curationId, target);
  await giveEntity(transaction, target, given);
  return { curationId, entities };
}

/** Puts the value back that the reports, or an earlier decision, give. */
export async function undoCorrection(transaction: Transaction, curationId: string, { noun, id, field }: Correction, before: { readonly given?: Given; readonly was?: Readonly<Record<string, string | null>> }): Promise<void> {
  if (noun === 'location') return giveEntity(transaction, id, before.given ?? {});
  if (noun !== 'event') return undoFact(transaction, curationId);
  await giveEvent(transaction, id, before.given ?? {});
  const { kind, timeStart, timeEnd, timePrecision, placeId } = before.was ?? {};
  const was = field === 'kind' ? { kind: kind ?? '' } : field === 'place' ? { placeId: placeId ?? null } : { timeStart: timeStart ?? null, timeEnd: timeEnd ?? null, timePrecision: timePrecision ?? null };
  await transaction.event.update({ where: { id }, data: was, select: { id: true } });
}
