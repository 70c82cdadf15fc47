import type { Box, Near, WhereFilter } from '../list-filters.ts';
import type { Bindings } from './bindings.ts';

/** Mean radius, IUGG: great circles on it are within 0.6 % of the ellipsoid's. */
export const EARTH_KM = 6371.0088;

/** Wider by a decimetre: nothing at the rim is lost by rounding. */
const SLACK = 1e-6;

const RADIANS = Math.PI / 180;

/** The box that holds everything within the distance: all longitudes where a pole is in it. */
export function boxAround({ lat, lon, km }: Near): Box {
  const angle = km / EARTH_KM;
  const [south, north] = [lat - angle / RADIANS - SLACK, lat + angle / RADIANS + SLACK];
  if (south <= -90 || north >= 90) return { south: Math.max(south, -90), west: -180, north: Math.min(north, 90), east: 180 };
  const half = Math.asin(Math.sin(angle) / Math.cos(lat * RADIANS)) / RADIANS + SLACK;
  const [west, east] = [lon - half, lon + half];
  return { south, west: west < -180 ? west + 360 : west, north, east: east > 180 ? east - 360 : east };
}

/** Whether an entity `e` lies in the box; by the index on its point. */
export function inBox({ south, west, north, east }: Box, { bind }: Bindings): string {
  const spans = west <= east ? [[west, east]] : [[west, 180], [-180, east]];
  const degree = (value: number | undefined): string => bind(value, 'double precision');
  const parts = spans.map(([from, to]) => `(point(e.lon, e.lat) <@ box(point(${degree(from)}, ${degree(south)}), point(${degree(to)}, ${degree(north)})))`);
  return `e.lat IS NOT NULL AND (${parts.join(' OR ')})`;
}

/** Kilometres from the point to an entity `e`, along a great circle. */
export function distanceKm({ lat, lon }: Pick<Near, 'lat' | 'lon'>, { bind }: Bindings): string {
  const [y, x] = [bind(lat, 'double precision'), bind(lon, 'double precision')];
  return `2 * ${String(EARTH_KM)} * asin(least(1, sqrt(power(sind((e.lat - ${y}) / 2), 2) + cosd(${y}) * cosd(e.lat) * power(sind((e.lon - ${x}) / 2), 2))))`;
}

/** Whether an entity `e` lies within the distance. */
export const isNear = (near: Near, bindings: Bindings): string =>
  `${inBox(boxAround(near), bindings)} AND ${distanceKm(near, bindings)} <= ${bindings.bind(near.km, 'double precision')}`;

/** Whether an entity `e` is the location, or lies in it as the gazetteer has it; ids that were merged away mean the survivor. */
export function liesIn(locationId: string, { bind }: Bindings): string {
  return LIES_IN(survivor(bind(ID.test(locationId) ? locationId : NOBODY, 'uuid')));
}

/** The same for an id that a statement has at hand. */
export const LIES_IN = (id: string): string => `(e.id = ${id} OR e."within" && ARRAY(SELECT g.gazetteer_id FROM entity g WHERE g.id = ${id} AND g.gazetteer_id IS NOT NULL))`;

/** The entity that an id leads to. */
export const survivor = (id: string): string => `(SELECT coalesce(o.merged_into_id, o.id) FROM entity o WHERE o.id = ${id})`;

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What an entity `e` has to be for a filter; those parts that are not set are not there. */
export function whereConditions({ near, box, withinId, withinCountry }: WhereFilter, bindings: Bindings): readonly string[] {
  return [
    ...(near ? [isNear(near, bindings)] : []),
    ...(box ? [inBox(box, bindings)] : []),
    ...(withinId ? [liesIn(withinId, bindings)] : []),
    ...(withinCountry ? [`e.country = ${bindings.bind(withinCountry, 'text')}`] : []),
  ];
}
