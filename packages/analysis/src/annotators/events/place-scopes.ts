import { foldHan, type EventKind, type Reference } from '@dateline/document';
import { PLACE_WORDING } from './all-languages.ts';
import { suitsTitlePlace } from './article-place.ts';
import { homeInstead, OF_PEOPLE } from './at-home.ts';
import { placeOfCast } from './cast-place.ts';
import { isStruckAgain, placeOfCause } from './cause-place.ts';
import { countryOfPart } from './country-of-part.ts';
import { placeOfCrowd } from './crowd-place.ts';
import { wordsBefore, wordsOfClause } from './folded-clause.ts';
import { free } from './free-places.ts';
import { isCourt } from './courts.ts';
import { placeInHouse, placeOfCourt, placeOfSort } from './named-houses.ts';
import { TALKS } from './narrative.ts';
import { placeOfOffice } from './office-place.ts';
import { placeInPassing } from './passing-places.ts';
import { isForeign, isHandedOn, placeOfTeller } from './place-guards.ts';
import { SUFFERED } from './harm.ts';
import { isCountry, isKnown, isNarrower } from './place-relations.ts';
import { locationsIn } from './places.ts';
import { tellersPlace, witnessPlace } from './scenes.ts';
import { SCOPES, type PlaceScope } from './scopes.ts';
import { townInNames } from './seats.ts';
import { placeBeforeWhere, placeInFront, placeOfSentence } from './sentence-place.ts';
import { placeOfSpeaker } from './speaker-place.ts';
import { standsApart } from './stands-apart.ts';
import { placeBefore, placeInside } from './told-before.ts';
import type { Unplaced } from './unplaced.ts';
import { placeOfVisit } from './visited-place.ts';

export interface Placed {
  readonly place: Reference;
  readonly scope: PlaceScope;
}

/** The place of the nearest scope that has one for this kind. A clause that only sets the scene has its own place or none nearby. */
export function placeOf(event: Unplaced): Placed | null {
  const visited = placeOfVisit(event);
  if (visited) return { place: visited, scope: 'cast' };
  for (const scope of SCOPES[event.kind].place) {
    const place = IN_SCOPE[scope](event);
    if (!place || isForeign(event, place, scope) || (isFarFrom(event, place, scope) && areMany(event))) continue;
    const instead = isHandedOn(scope) ? placeOfTeller(event, place, scope) ?? homeInstead(event, place) : scope === 'sentence' && OF_PEOPLE.has(event.kind) ? homeInstead(event, place) : null;
    return { place: instead ?? place, scope };
  }
  return seizesPower(event) && event.told.narrative.home ? { place: event.told.narrative.home, scope: 'scene' } : null;
}

/** Whether a place, no country, stands neither with those to whom it happens nor before the trigger in its clause. */
const isFarFrom = ({ scene: { layers, tokens }, at }: Unplaced, place: Reference, scope: PlaceScope): boolean =>
  scope !== 'cast' && !isCountry(layers, place) && !(scope === 'clause' && place.span.start < (tokens[at]?.start ?? 0));

/** 军方接管政权: done in a country, and where nothing else is said in that of the article. */
const seizesPower = ({ scene: { layers: { article }, tokens }, kind, at, given }: Unplaced): boolean =>
  kind === 'capture' && (PLACE_WORDING.power.test(tokens[at]?.words ?? '') || given.some(({ role, filler: { span } }) => role === 'patient' && PLACE_WORDING.power.test(foldHan(article.text.slice(span.start, span.end)))));

/** 攻占16座城市, 其他城市失守: several towns do not lie in the one that was spoken of. */
const areMany = ({ scene: { layers: { article, chains } }, kind, given }: Unplaced): boolean =>
  kind === 'capture' && given.some(({ role, filler: { span, chain } }) => role === 'patient' && (chain === null || chains[chain]?.kind !== 'location') && PLACE_WORDING.several.test(foldHan(article.text.slice(span.start, span.end))));

const IN_SCOPE: Readonly<Record<PlaceScope, (event: Unplaced) => Reference | null>> = {
  cast: placeOfCast,
  clause: (event) => free(event, event.around.clause).at(-1) ?? placeInHouse(event) ?? placeBeforeWhere(event) ?? placeOfSort(event) ?? countryOfPart(event.scene.layers, wordsOfClause(event)),
  office: placeOfOffice,
  court: placeOfCourt,
  sentence: (event) => (event.around.background ? null : placeOfCause(event, placeOfSentence(event))) ?? placeOfSentence(event) ?? nearest(event),
  country: placeOfCountry,
  told: (event) => (event.told.pointsBack || pointsThere(event) ? event.told.narrative.recent : null),
  paragraph: (event) => (event.told.pointsBack || standsApart(event) || isOnlyTalkedOf(event) ? null : event.told.narrative.place),
  passing: ({ scene: { layers, tokens }, at, around: { background } }) => (background ? null : placeInPassing(layers, tokens, at)),
  passage: (event) => (event.told.pointsBack || standsApart(event) ? null : event.told.narrative.passage),
  title: (event) => {
    const { scene: { layers }, kind, told: { pointsBack, narrative: { titlePlace, place, ground, inside, home } } } = event;
    if (!titlePlace || (!isCountry(layers, titlePlace) && standsApart(event)) || (home && isCountry(layers, titlePlace) && titlePlace.chain !== home.chain) || !suitsTitlePlace(layers, kind, titlePlace)) return null;
    // The title names the country, the sentence before the town.
    const narrower = pointsBack ? undefined : place && inside(place, titlePlace) ? place : (isOnlyTalkedOf(event) || standsApart(event) ? null : placeInside(event, titlePlace)) ?? (isHere(event, ground, titlePlace) ? ground : undefined);
    return narrower ?? titlePlace;
  },
  before: (event) => (event.told.pointsBack || standsApart(event) || isOnlyTalkedOf(event) ? null : placeBefore(event)),
  crowd: placeOfCrowd,
  front: placeInFront,
  stand: ({ scene, kind, at, around, given, told: { narrative: { stand } } }) => placeOfSpeaker(scene, kind, at, around) ?? (stand && given.some(({ role, filler }) => role === 'agent' && filler.chain === stand.chain) ? stand.place : null),
  witness: ({ scene: { layers, tokens }, kind, told: { narrative: { place, passage, before, ground, titlePlace, inside } } }) => {
    const town = townInNames(layers, tokens);
    if (!town) return witnessPlace(layers, tokens);
    // 加沙卫生部门称空袭已造成71人死亡: what was told of lies in the place of those who count.
    const nearer = tellersPlace(layers, tokens) ? [place] : [place, passage, before, ground, titlePlace];
    if (nearer.some((told) => told && (inside(told, town) || isNarrower(layers, told, town)))) return witnessPlace(layers, tokens);
    // Those who help come from elsewhere, too.
    return SENT_OUT.has(kind) && ground && ground.chain !== town.chain && !inside(town, ground) ? null : town;
  },
  scene: (event) => {
    const { scene: { layers }, kind, told: { narrative: { scene, ground } } } = event;
    const apart = standsApart(event) || PLACE_WORDING.since.test(wordsBefore(event));
    // What happens in an article that tells of one town alone happens there, not anywhere in its country.
    if (scene && isCountry(layers, scene)) return !apart && !NATIONAL.has(kind) && isHere(event, ground, scene) ? ground : scene;
    return apart ? null : scene;
  },
};

/** Kinds that are done for a whole country. */
const NATIONAL: ReadonlySet<EventKind> = new Set<EventKind>(['elect', 'appoint', 'resign', 'legislate']);

/** Kinds for which bodies leave their town. */
const SENT_OUT: ReadonlySet<EventKind> = new Set<EventKind>(['deploy', 'aid']);

/** Whether the one town that was told of is where this happened, too, in a larger place: not where its sentence names another or
 *  tells of soldiers, who fight in more places than one, nor where those count who do so for all of the larger. */
const isHere = ({ scene: { layers, tokens }, kind, given, told: { narrative: { inside } } }: Unplaced, ground: Reference | null, larger: Reference): ground is Reference =>
  ground !== null && inside(ground, larger) && (kind !== 'deploy' || isKnown(layers, ground)) && tellersPlace(layers, tokens) === null &&
  locationsIn(layers, tokens, { from: 0, to: tokens.length }).every((location) => location.chain === ground.chain || inside(location, ground) || inside(ground, location)) &&
  !given.some(({ filler: { span } }) => PLACE_WORDING.armies.test(foldHan(layers.article.text.slice(span.start + 1, span.end))));

/** 在里斯本召开会议。西班牙派出飞机: where people only met need not be where others go. */
const isOnlyTalkedOf = ({ kind, told: { narrative } }: Unplaced): boolean => narrative.placeIsOfTalks && !TALKS.has(kind);

/** 火灾造成29人死亡, 冲出跑道后撞上围墙: what goes on in a sentence does so where what was told before it happened. */
function nearest(event: Unplaced): Reference | null {
  const { scene: { layers }, kind, told: { near, narrative: { place, inside } } } = event;
  const last = near.findLast((place) => !isCourt(layers, place));
  if (!last || SUFFERED.has(kind)) return last ?? null;
  // Where the sentence before told of a town, a larger place says less.
  return GOES_ON.has(kind) && (!isCountry(layers, last) || isStruckAgain(event, last)) && !(place && inside(place, last)) ? last : null;
}
const GOES_ON: ReadonlySet<EventKind> = new Set<EventKind>(['accident', 'attack', 'arrest', 'aid', 'protest']);

/** 全国已有86人受伤: the country of the article, or that which the sentence names. */
function placeOfCountry(event: Unplaced): Reference | null {
  const { scene: { layers, tokens }, told: { narrative: { home } } } = event;
  if (!PLACE_WORDING.everywhere.test(wordsOfClause(event))) return null;
  return locationsIn(layers, tokens, { from: 0, to: tokens.length }).find((location) => isCountry(layers, location)) ?? home;
}

/** Outside the building, at the scene: places that only what was told before makes known. */
const pointsThere = (event: Unplaced): boolean => PLACE_WORDING.there.test(wordsOfClause(event));
