import { foldHan } from '@dateline/document';
import { fillersOf, MOSTLY, type Agreement } from './event-agreement.ts';
import type { EventProfile, ProfileArgument } from './event-profile.ts';
import type { ProfilePlace } from './profile.ts';

/** A place and what its article calls it. */
interface Site {
  readonly place: ProfilePlace;
  readonly words: string;
}

const sitesAmong = (fillers: readonly ProfileArgument[]): Site[] => fillers.flatMap(({ place, words }) => (place === null ? [] : [{ place, words }]));

/** Where an event is: its place, or what it befalls where that is a place (攻占 加兹尼). */
function namedSitesOf(event: EventProfile): Site[] {
  const sites = sitesAmong(fillersOf(event, 'place'));
  return sites.length > 0 ? sites : sitesAmong(fillersOf(event, 'patient', 'destination', 'origin'));
}

export const sitesOf = (event: EventProfile): ProfilePlace[] => namedSitesOf(event).map(({ place }) => place);

/** What no gazetteer has is known by the town that it was told of in: a quarter or a building of it. */
const hostOf = ({ id }: ProfilePlace): string | null => /^own:(?:unlisted|facility):(.+):[^:]+$/u.exec(id)?.[1] ?? null;

const nameIn = ({ id }: ProfilePlace): string => id.slice(id.lastIndexOf(':'));

const PARTS: ReadonlySet<ProfilePlace['kind']> = new Set(['admin1', 'facility']);

function placesAgree({ place: a, words: ours }: Site, { place: b, words: theirs }: Site): Agreement {
  if (a.id === b.id) return a.kind === 'country' || a.kind === 'region' ? 'compatible' : 'equal';
  if (hostOf(a) === b.id || hostOf(b) === a.id) return 'compatible';
  if (hostOf(a) !== null && hostOf(b) !== null && nameIn(a) === nameIn(b)) return a.country === b.country ? 'equal' : 'silent';
  if (a.country === null || b.country === null) return 'silent';
  if (a.country !== b.country) return 'conflict';
  if (isWhole(a) || isWhole(b)) return 'compatible';
  if (a.admin1 !== null && a.admin1 === b.admin1 && (PARTS.has(a.kind) || PARTS.has(b.kind))) return 'compatible';
  // Of an island, a valley or a coast it is not known what lies in it; one name of one country is one place, whichever row each article was given.
  if (a.kind === 'region' || b.kind === 'region') return foldHan(ours).toLowerCase() === foldHan(theirs).toLowerCase() ? 'compatible' : 'silent';
  // Nor of an airport or a village whose province no table gives.
  return (a.admin1 === null && LOOSE.has(a.kind)) || (b.admin1 === null && LOOSE.has(b.kind)) ? 'silent' : 'conflict';
}

const LOOSE: ReadonlySet<ProfilePlace['kind']> = new Set(['facility', 'other']);

/** Cities that are all of a territory: Hong Kong, Macau, Singapore. */
const CITY_STATES: ReadonlySet<string> = new Set(['geonames:1819729', 'geonames:1821274', 'geonames:1821275', 'geonames:1880252']);

const isWhole = ({ id, kind }: ProfilePlace): boolean => kind === 'country' || CITY_STATES.has(id);

const RANK: readonly Agreement[] = ['equal', 'compatible', 'silent', 'conflict'];

/** The best agreement of any two of their places; a list and one of it are only compatible. */
export function sitesAgree(left: EventProfile, right: EventProfile): Agreement {
  const [ours, theirs] = [namedSitesOf(left), namedSitesOf(right)];
  const best = ours.flatMap((a) => theirs.map((b) => placesAgree(a, b))).sort((a, b) => RANK.indexOf(a) - RANK.indexOf(b))[0] ?? 'silent';
  return best === 'equal' && Math.min(ours.length, theirs.length) / Math.max(ours.length, theirs.length) < MOSTLY ? 'compatible' : best;
}
