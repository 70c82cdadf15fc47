import { foldHan, isChinese, type EventKind, type EventTime, type Reference } from '@dateline/document';
import { PLACE_WORDING } from './all-languages.ts';
import { TALKS } from './narrative.ts';
import { isForeign, isHandedOn, isOfAnother, placeOfTeller } from './place-guards.ts';
import type { EventLayers } from './event-layers.ts';
import { suitsTitlePlace } from './article-place.ts';
import { countryOfPart } from './country-of-part.ts';
import { daysFrom, LONG_AGO } from './days.ts';
import { isCountry, isKnown, isNarrower, isPlace, isWithin, liesIn } from './place-relations.ts';
import { locationAt, locationsIn, placeInName } from './places.ts';
import { homeInstead, OF_PEOPLE } from './at-home.ts';
import { placeInPassing } from './passing-places.ts';
import { scenesIn, witnessPlace } from './scenes.ts';
import { reportAround } from './report-frame.ts';
import { townInNames, townOfState } from './seats.ts';
import { SCOPES, type PlaceScope } from './scopes.ts';
import { placeOfSpeaker } from './speaker-place.ts';
import { indexAt, isNouny, tokenBefore, type Token } from './token.ts';
import type { Unplaced } from './unplaced.ts';
import { clauseAround, LOOK_BACK, setsScene, type Phrase } from './surroundings.ts';

export interface Placed {
  readonly place: Reference;
  readonly scope: PlaceScope;
}

/** The place of the nearest scope that has one for this kind. A clause that only sets the scene has its own place or none nearby. */
export function placeOf(event: Unplaced): Placed | null {
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
  clause: (event) => free(event, event.around.clause).at(-1) ?? placeBeforeWhere(event) ?? countryOfPart(event.scene.layers, wordsOfClause(event)),
  office: placeOfOffice,
  sentence: (event) => (event.around.background ? null : ofCause(event)) ?? placeOfSentence(event) ?? nearest(event),
  country: placeOfCountry,
  told: (event) => (event.told.pointsBack || pointsThere(event) ? event.told.narrative.recent : null),
  paragraph: (event) => (event.told.pointsBack || standsApart(event) || isOnlyTalkedOf(event) ? null : event.told.narrative.place),
  passing: ({ scene: { layers, tokens }, at, around: { background } }) => (background ? null : placeInPassing(layers, tokens, at)),
  passage: (event) => (event.told.pointsBack || standsApart(event) ? null : event.told.narrative.passage),
  title: (event) => {
    const { scene: { layers }, kind, told: { pointsBack, narrative: { titlePlace, place, home } } } = event;
    if (!titlePlace || (!isCountry(layers, titlePlace) && standsApart(event)) || (home && isCountry(layers, titlePlace) && titlePlace.chain !== home.chain) || !suitsTitlePlace(layers, kind, titlePlace)) return null;
    // The title names the country, the sentence before the town.
    return place && !pointsBack && isWithin(layers, place, titlePlace) ? place : titlePlace;
  },
  before: (event) => (event.told.pointsBack || standsApart(event) || isOnlyTalkedOf(event) ? null : event.told.narrative.before),
  crowd: placeOfCrowd,
  front: placeInFront,
  stand: ({ scene, at, around, given, told: { narrative: { stand } } }) => placeOfSpeaker(scene, at, around) ?? (stand && given.some(({ role, filler }) => role === 'agent' && filler.chain === stand.chain) ? stand.place : null),
  witness: ({ scene: { layers, tokens }, told: { narrative: { place } } }) => {
    const town = townInNames(layers, tokens);
    // 加沙卫生部门称空袭已造成71人死亡: what was told of lies in the place of those who count.
    return town && !(place && isWithin(layers, place, town)) && !(place && isNarrower(layers, place, town)) ? town : witnessPlace(layers, tokens);
  },
  scene: (event) => { const { scene: { layers }, told: { narrative: { scene } } } = event; return scene && !isCountry(layers, scene) && (standsApart(event) || PLACE_WORDING.since.test(wordsBefore(event))) ? null : scene; },
};

/** 在里斯本召开会议。西班牙派出飞机: where people only met need not be where others go. */
const isOnlyTalkedOf = ({ kind, told: { narrative } }: Unplaced): boolean => narrative.placeIsOfTalks && !TALKS.has(kind);

/** Days within which two things of long ago are one tale. */
const ONE_TALE = 31;

/** Whether what is told lies long before the rest, or is counted since then: it need not have happened where the tale stood. */
function standsApart(event: Unplaced): boolean {
  const { scene: { layers: { article } }, told: { time, narrative: { placeTime } } } = event;
  const { day } = article.reference;
  if (PLACE_WORDING.since.test(wordsOfClause(event))) return true;
  if (time === null || day === null || daysBetween(time, day) < LONG_AGO) return false;
  return placeTime === null || Math.abs(daysBetween(time, lastDay(placeTime))) > ONE_TALE;
}

/** The day by which a time is over, near enough to count from: the 28th of a month, that of December for a year. */
const lastDay = ({ value }: EventTime): string => (value.split('/').at(-1) ?? '').replace(/^(\d{4})$/u, '$1-12').replace(/^(\d{4}-\d\d)$/u, '$1-28').slice(0, 10);

/** Days from the end of a time to a day; 0 where either is no date. */
const daysBetween = (time: EventTime, day: string): number => {
  const days = daysFrom(lastDay(time), day);
  return Number.isNaN(days) ? 0 : days;
};

/** Kinds whose patient, where it is a place, is where they happen. */
const ON_THE_SPOT: ReadonlySet<EventKind> = new Set<EventKind>(['attack', 'capture', 'surrender', 'disaster', 'accident', 'sanction']);

/** Kinds that a country does at home: Thailand held an election. */
const AT_HOME: ReadonlySet<EventKind> = new Set<EventKind>(['elect', 'legislate']);

/** A captured city is where it was captured; 喀布尔机场的守军 are struck in Kabul. */
function placeOfCast(event: Unplaced): Reference | null {
  const { scene: { layers, tokens }, kind, given } = event;
  for (const { role, filler } of given) {
    if (role !== 'patient' && role !== 'agent') continue;
    const mention = filler.chain === null ? undefined : layers.mentions.find(({ span }) => span.start === filler.span.start && span.end === filler.span.end);
    // 多座佛塔: what is counted is no name of a place.
    if (mention?.kind === 'location' && !isKnown(layers, filler) && PLACE_WORDING.counters.test(tokenBefore(tokens, filler.span.start)?.words ?? '')) continue;
    if (role === 'patient' && mention?.kind === 'location' && ON_THE_SPOT.has(kind)) return kind === 'disaster' ? regionBefore(layers, tokens, filler) : filler;
    if (role === 'agent' && mention?.kind === 'location' && AT_HOME.has(kind)) return filler;
    const seat = role === 'patient' && kind === 'attack' && free(event, event.around.clause).length === 0 ? townOfState(layers, layers.article.text.slice(filler.span.start, filler.span.end), event.told.narrative.home ?? event.told.narrative.scene) : null;
    if (seat) return seat;
    if (filler.chain !== null) continue;
    const from = tokens.findIndex(({ start }) => start >= filler.span.start);
    const to = tokens.findLastIndex(({ end }) => end <= filler.span.end) + 1;
    const inside = from >= 0 && to > from ? scenesIn(layers, tokens, { from, to }).findLast(({ span }) => !isMoved(tokens, span.start)) : undefined;
    if (inside) return inside;
    const country = role === 'patient' && ON_THE_SPOT.has(kind) ? locationAt(layers, tokens[from]) : null;
    if (country && PLACE_WORDING.grounds.test(foldHan(layers.article.text.slice(country.span.end, filler.span.end)))) return country;
    const town = role === 'patient' ? townInNames(layers, tokens.slice(from, to)) : null;
    if (town) return town;
  }
  return null;
}

/** 西苏门答腊省 of 西苏门答腊省的马拉皮火山喷发: what erupts or bursts its banks is no place for those who suffer; the division that it is named with is. */
function regionBefore(layers: EventLayers, tokens: readonly Token[], filler: Reference): Reference {
  const at = indexAt(tokens, filler.span.start);
  const before = locationAt(layers, tokens[tokens[at - 1]?.class === 'of' ? at - 2 : at - 1]);
  const kind = layers.chains[filler.chain ?? -1]?.place?.kind;
  return before && isChinese(layers.article.language) && kind !== 'city' && kind !== 'admin1' && isPlace(layers, before) ? before : filler;
}

/** 全国已有86人受伤: the country of the article, or that which the sentence names. */
function placeOfCountry(event: Unplaced): Reference | null {
  const { scene: { layers, tokens }, told: { narrative: { home } } } = event;
  if (!PLACE_WORDING.everywhere.test(wordsOfClause(event))) return null;
  return locationsIn(layers, tokens, { from: 0, to: tokens.length }).find((location) => isCountry(layers, location)) ?? home;
}

/** In simplified characters. Only the clause is folded: the article would be once for each of its events. */
const wordsOfClause = ({ scene: { layers: { article }, tokens }, around: { clause } }: Unplaced): string =>
  foldHan(article.text.slice(tokens[clause.from]?.start ?? 0, tokens[clause.to - 1]?.end ?? 0));

/** Those of the clause before: 自5月以来，…. */
function wordsBefore({ scene: { layers: { article }, tokens }, around: { clause } }: Unplaced): string {
  if (clause.from < 2) return '';
  const before = clauseAround(tokens, clause.from - 2);
  return foldHan(article.text.slice(tokens[before.from]?.start ?? 0, tokens[before.to - 1]?.end ?? 0));
}

/** Outside the building, at the scene: places that only what was told before makes known. */
const pointsThere = (event: Unplaced): boolean => PLACE_WORDING.there.test(wordsOfClause(event));

/** Before a place that someone goes to or comes from. */
const MOVED: ReadonlySet<string> = new Set(['to', 'from']);
const isMoved = (tokens: readonly Token[], start: number): boolean => MOVED.has(tokens[tokens.findIndex((token) => token.start === start) - 1]?.class ?? '');

/** 马来西亚首相辞职: whose office it is; else whose name opens that of the court or council (赞比亚选举委员会). */
function placeOfOffice(event: Unplaced): Reference | null {
  const { scene: { layers, tokens }, kind, around: { clause }, given } = event;
  const seat = kind === 'try-in-court' ? placeInName(layers, tokens, clause) : ofOffice(layers, given);
  if (seat) return seat;
  return locationsIn(layers, tokens, clause).find((location) => !given.some(({ filler }) => filler.span.start === location.span.start) && !isMoved(tokens, location.span.start) && !isOfAnother(event, location)) ?? placeInName(layers, tokens, { from: Math.max(0, clause.from - LOOK_BACK), to: clause.to });
}

/** 乍得总统 in 祝贺他当选乍得总统: the place whose name opens that of the office. */
const ofOffice = ({ mentions }: EventLayers, given: Unplaced['given']): Reference | null => {
  const office = given.find(({ role }) => role === 'topic')?.filler.span.start;
  const place = mentions.find(({ kind, form, span }) => kind === 'location' && form === 'name' && span.start === office);
  return place ? { span: place.span, chain: place.chain } : null;
};

/** The places of a stretch where things happen, without those that play another part and those where it was only said. */
function free({ scene: { layers, tokens }, at, given }: Omit<Unplaced, 'around'>, phrase: Phrase): Reference[] {
  const taken = new Set(given.map(({ filler }) => filler.span.start));
  // 在日内瓦说: where it was said is not where it happened.
  const said = (start: number): boolean => reportAround(tokens, tokens.findIndex((token) => token.start === start), at) !== null;
  return scenesIn(layers, tokens, phrase).filter(({ span }) => !taken.has(span.start) && !said(span.start));
}

/** France, where thousands marched: the place that `where` stands for. */
function placeBeforeWhere({ scene: { layers, tokens }, at }: Unplaced): Reference | null {
  for (let i = at - 1; i > 0 && tokens[i]?.class !== 'stop'; i--) if (PLACE_WORDING.where.test(tokens[i]?.words ?? '')) {
    const to = tokens[i - 1]?.class === 'stop' ? i - 1 : i;
    return locationsIn(layers, tokens, { from: to - 1, to })[0] ?? scenesIn(layers, tokens, clauseAround(tokens, to - 1)).at(-1) ?? goalIn(layers, tokens, clauseAround(tokens, to - 1));
  }
  return null;
}

/** Flew to Bangkok for a summit, where he met …: where somebody went. */
const goalIn = (layers: EventLayers, tokens: readonly Token[], phrase: Phrase): Reference | null =>
  locationsIn(layers, tokens, phrase).findLast(({ span }) => tokenBefore(tokens, span.start)?.class === 'to') ?? null;

/** In London, he accused …: a place that opens the sentence, alone or with a time, is where all of it took place. */
function placeInFront({ scene: { layers, tokens }, at }: Unplaced): Reference | null {
  const end = tokens.findIndex(({ class: name }) => name === 'stop');
  if (end < 2 || end > FRONT || end > at || tokens[0]?.class !== 'at' || tokens.slice(1, end).some((token) => !isNouny(token) && token.class !== 'time')) return null;
  return scenesIn(layers, tokens, { from: 0, to: end }).at(-1) ?? null;
}
/** Tokens. */
const FRONT = 8;

/** 西苏门答腊省的火山喷发，造成24人死亡: where that took place of which they died. */
const ofCause = ({ kind, told: { cause } }: Unplaced): Reference | null => (kind === 'die' || kind === 'injure' ? cause : null);

/** 火灾造成29人死亡: those who suffer do so where what was told before it in the sentence happened. */
const nearest = ({ kind, told: { near } }: Unplaced): Reference | null => (kind === 'die' || kind === 'injure' || kind === 'displace' ? near.at(-1) ?? null : null);

/** Kinds that follow where something happened (海地发生地震后，…); a meeting after the fall of a city may be anywhere. */
const IN_ITS_WAKE: ReadonlySet<EventKind> = new Set<EventKind>(['attack', 'die', 'injure', 'displace', 'aid', 'disaster', 'accident', 'arrest', 'protest', 'withdraw', 'capture']);

/** Kinds after which stands where those who act go next: 已攻占16座城市，并逼近首都. */
const MOVES_ON: ReadonlySet<EventKind> = new Set<EventKind>(['capture']);

/** The most telling place before the clause, else the first after it; a clause that sets the scene has only its own. */
function placeOfSentence(event: Unplaced): Reference | null {
  const { scene: { layers, tokens }, around: { clause, background } } = event;
  if (background) return null;
  const before = free(event, { from: Math.max(0, clause.from - LOOK_BACK), to: clause.from }).filter(({ span }) => !event.told.actors.has(span.start)).filter(({ span }) => IN_ITS_WAKE.has(event.kind) || !setsScene(tokens, indexAt(tokens, span.start)));
  return before.findLast((location) => !isCountry(layers, location)) ?? before.at(-1) ?? (MOVES_ON.has(event.kind) ? null : free(event, { from: clause.to, to: Math.min(tokens.length, clause.to + LOOK_BACK) })[0] ?? null);
}

/** 花莲县长, 花莲县政府: the town, or the part of a country, that those who govern it are named with. */
function placeOfLocals(layers: EventLayers, tokens: readonly Token[], subject: Phrase): Reference | null {
  const place = locationsIn(layers, tokens, subject).findLast((location) => isPlace(layers, location) && PLACE_WORDING.townsmen.test(tokens[indexAt(tokens, location.span.start) + 1]?.words ?? ''));
  return place ?? townInNames(layers, tokens.slice(subject.from, subject.to));
}

/** A mayor's call is made where the article plays, as far as its title names one place, or where the crowd of its sentence stands. */
function placeOfCrowd({ scene: { layers, tokens }, around: { subject }, told: { near, narrative: { titlePlace } } }: Unplaced): Reference | null {
  const own = subject && placeOfLocals(layers, tokens, subject);
  if (own) return own;
  if (near.length === 0 && !(subject && tokens.slice(Math.max(0, subject.from - 1), subject.to + 1).some(({ words }) => PLACE_WORDING.locals.test(words) || PLACE_WORDING.townsmen.test(words)))) return null;
  const here = near.findLast((place) => !isCountry(layers, place));
  if (here || !titlePlace || isCountry(layers, titlePlace)) return here ?? null;
  // 国会通过决议并要求…: what is done in one country is not said in a town of another.
  return near.every((country) => liesIn(layers, titlePlace, country)) ? titlePlace : null;
}
