import type { PlaceEntry } from '@dateline/gazetteer';

type Point = Pick<PlaceEntry, 'lat' | 'lon'>;

const KILOMETRES_A_DEGREE = 111.2;
const RADIANS_A_DEGREE = Math.PI / 180;

/** Kilometres between two places, as on a plane: right to some percent where they are within a few hundred. */
export function distance(one: Point, other: Point): number {
  const across = Math.abs(one.lon - other.lon);
  const shrunk = Math.min(across, 360 - across) * Math.cos(((one.lat + other.lat) / 2) * RADIANS_A_DEGREE);
  return Math.hypot(one.lat - other.lat, shrunk) * KILOMETRES_A_DEGREE;
}
