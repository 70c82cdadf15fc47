import { EVENT_KINDS, foldHan, type EventArgument, type EventKind, type EventRole, type Reference } from '@dateline/document';
import { PLACE_WORDING } from './all-languages.ts';
import type { Narrative } from './narrative.ts';
import { placeOf } from './place-scopes.ts';
import { isPlace, liesIn } from './place-relations.ts';
import { locationAt, townBefore } from './places.ts';
import type { Scene } from './roles.ts';
import { townOfMission } from './seats.ts';
import type { PlaceScope } from './scopes.ts';
import type { Surroundings } from './surroundings.ts';
import type { Told } from './unplaced.ts';
import { indexAt, isNouny, tokenBefore } from './token.ts';

const SPATIAL: ReadonlySet<EventRole> = new Set<EventRole>(['place', 'origin', 'destination']);

/** The arguments of an event with its place, and the scope that gave it; null where they had one or none was found. */
export function withPlace(scene: Scene, kind: EventKind, at: number, given: readonly EventArgument[], around: Surroundings, told: Told): { all: EventArgument[]; scope: PlaceScope | null } {
  const roles: readonly EventRole[] = EVENT_KINDS[kind].roles;
  given = HAPPENING.has(kind) ? given.map((argument) => (argument.role === 'agent' && isTown(scene, argument) ? { ...argument, role: 'place' } : argument)) : given;
  given = given.map((argument) => (GONE_TO.has(kind) && argument.role === 'patient' && isTown(scene, argument) && isGoal(scene, argument) ? { ...argument, role: 'place' } : argument));
  given = given.map((argument) => (kind === 'withdraw' && argument.role === 'patient' && isTown(scene, argument) && isLeft(scene, argument) ? { ...argument, role: 'origin' } : argument));
  given = given.map((argument) => (OF_THE_BODY.has(kind) && argument.role === 'patient' && isLand(scene, argument) ? { ...argument, role: 'place' } : argument));
  given = given.filter((argument) => !isNowhere(scene, argument));
  const titled = townOf(scene, told.narrative);
  const inTown = (place: Reference): Reference => titled(townOfMission(scene.layers, kind === 'attack' && isHouse(scene, place) ? townBefore(scene.layers, scene.tokens, place) : place));
  if (!roles.includes('place') || given.some((argument) => SPATIAL.has(argument.role) && !isUnnamed(scene, argument))) return { all: given.map((argument) => (argument.role === 'place' ? { ...argument, filler: inTown(argument.filler) } : argument)), scope: null };
  const placed = placeOf({ scene, kind, at, around, given, told });
  return placed ? { all: [...given, { role: 'place', filler: placed.scope === 'country' ? placed.place : inTown(placed.place), quantity: null }], scope: placed.scope } : { all: [...given], scope: null };
}

/** 从最长战争中撤离, driven from their houses: what is left is no place. */
const isNowhere = ({ layers: { article } }: Scene, { role, filler: { span, chain } }: EventArgument): boolean =>
  (role === 'origin' || role === 'destination') && chain === null && [PLACE_WORDING.noPlaces, PLACE_WORDING.homes].some((words) => words.test(foldHan(article.text.slice(span.start, span.end))));
/** 被疏散到学校: where people go that has no name does not tell where that is. */
const isUnnamed = ({ layers: { mentions } }: Scene, { role, filler: { span, chain } }: EventArgument): boolean =>
  role === 'destination' && chain === null && !mentions.some((mention) => mention.span.start < span.end && mention.span.end > span.start);

/** 喀布尔一座清真寺遭袭击: a building that is attacked is what is struck, and its town where. */
const isHouse = ({ layers: { article, chains } }: Scene, { span, chain }: Reference): boolean =>
  chains[chain ?? -1]?.place?.kind === 'facility' || PLACE_WORDING.houses.test(article.text.slice(span.start, span.end));

/** Kinds that a town sees, and does not do: 利马和库斯科举行了示威. */
const HAPPENING: ReadonlySet<EventKind> = new Set<EventKind>(['protest', 'disaster', 'accident', 'elect']);

/** Kinds that only a body suffers: 加沙死亡病例 are told of no land. */
const OF_THE_BODY: ReadonlySet<EventKind> = new Set<EventKind>(['die', 'injure']);
const isLand = ({ layers, tokens }: Scene, { filler: { span } }: EventArgument): boolean => {
  const at = indexAt(tokens, span.start);
  // 打死多名巴勒斯坦武装人员: those who are called by it.
  return locationAt(layers, tokens[at])?.span.end === span.end && !isNouny(tokens[at + 1]);
};

/** Kinds that people go somewhere for: 前往日内瓦谈判. */
const GONE_TO: ReadonlySet<EventKind> = new Set<EventKind>(['meet']);
const isGoal = ({ tokens }: Scene, { filler: { span } }: EventArgument): boolean => tokenBefore(tokens, span.start)?.class === 'to';

/** Flew out of Niamey: what is left. */
const isLeft = ({ tokens }: Scene, { filler: { span } }: EventArgument): boolean => PLACE_WORDING.of.test(tokenBefore(tokens, span.start)?.words ?? '');

function isTown({ layers }: Scene, { filler }: EventArgument): boolean {
  const mention = filler.chain === null ? undefined : layers.mentions.find(({ span }) => span.start === filler.span.start && span.end === filler.span.end);
  return mention?.kind === 'location' && mention.sense !== 'institution' && isPlace(layers, filler);
}

/** A lead names the country, the title the town: the town. */
const townOf = ({ layers }: Scene, { opens, titlePlace }: Narrative) => (place: Reference): Reference =>
  opens && titlePlace && liesIn(layers, titlePlace, place) ? titlePlace : place;
