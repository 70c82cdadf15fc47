import { DatelineError } from '@dateline/document';
import type { WhereFilter } from '@dateline/storage';
import { Field, Float, ID, InputType } from 'type-graphql';
import { keyOf } from './global-id.ts';

/** Half the equator in kilometres: nothing is farther. */
const FARTHEST = 20_037;

@InputType('Near', { description: 'A point, and how far around it.' })
export class NearInput {
  @Field(() => Float, { description: 'Degrees north, WGS 84: -90 to 90.' })
  lat!: number;
  @Field(() => Float, { description: 'Degrees east, WGS 84: -180 to 180.' })
  lon!: number;
  @Field(() => Float, { description: `Kilometres along a great circle: 0 to ${String(FARTHEST)}.` })
  km!: number;
}

@InputType('Box', { description: 'A stretch of the earth in degrees. Where west is greater than east it crosses the 180th meridian.' })
export class BoxInput {
  @Field(() => Float, { description: 'Southern edge: -90 to 90.' })
  south!: number;
  @Field(() => Float, { description: 'Western edge: -180 to 180.' })
  west!: number;
  @Field(() => Float, { description: 'Northern edge: -90 to 90, not below south.' })
  north!: number;
  @Field(() => Float, { description: 'Eastern edge: -180 to 180.' })
  east!: number;
}

@InputType('Within', { description: 'What a place lies in; every field given must hold.' })
export class WithinInput {
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2 code of the country.' })
  country?: string | null;
  @Field(() => ID, { nullable: true, description: 'Global id of a location: that one itself, and what lies in it.' })
  location?: string | null;
}

export interface WhereInput {
  near?: NearInput | null;
  box?: BoxInput | null;
  within?: WithinInput | null;
}

/** A number of the caller's that is in its range.
 *  @throws DatelineError `ARGUMENT_INVALID` */
export function inRange(name: string, value: number, least: number, most: number): number {
  if (!(value >= least && value <= most)) throw new DatelineError('ARGUMENT_INVALID', `${name} is ${String(value)}: it is a number from ${String(least)} to ${String(most)}.`);
  return value;
}

const latitude = (name: string, value: number): number => inRange(name, value, -90, 90);
const longitude = (name: string, value: number): number => inRange(name, value, -180, 180);

/** Where something is, as storage takes it; null where nothing is asked.
 *  @throws DatelineError `ARGUMENT_INVALID`, `ID_INVALID` */
export function whereFilter({ near, box, within }: WhereInput): WhereFilter | null {
  if (!near && !box && !within) return null;
  return { near: near ? nearOf(near) : null, box: box ? boxOf(box) : null, withinId: keyOf('Location', within?.location), withinCountry: countryOf(within?.country) };
}

const nearOf = ({ lat, lon, km }: NearInput) => ({ lat: latitude('near.lat', lat), lon: longitude('near.lon', lon), km: inRange('near.km', km, 0, FARTHEST) });

function boxOf({ south, west, north, east }: BoxInput) {
  const box = { south: latitude('box.south', south), west: longitude('box.west', west), north: latitude('box.north', north), east: longitude('box.east', east) };
  if (north < south) throw new DatelineError('ARGUMENT_INVALID', `box.north is ${String(north)} and box.south ${String(south)}: north is not below south.`);
  return box;
}

function countryOf(code: string | null | undefined): string | null {
  if (code === null || code === undefined) return null;
  if (!/^[A-Z]{2}$/u.test(code)) throw new DatelineError('ARGUMENT_INVALID', `within.country is ${JSON.stringify(code.slice(0, 20))}: it is an ISO 3166-1 code of two capital letters such as "AF".`);
  return code;
}
