import { PlacedRow } from '../edges/cursor.ts';

/** A row's id together with the instant as of which the row is read: `uuid@milliseconds` since 1970. Every id that such a row holds is of the same instant,
 *  so that whoever walks on from it stays in that time. */
export interface MomentId {
  readonly id: string;
  /** null: as things are now. */
  readonly instant: number | null;
}

const PRESENT = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const ID = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:@(\d{1,15}))?$/;

/** null where it is no id at all. */
export function momentOf(id: string): MomentId | null {
  if (PRESENT.test(id)) return { id, instant: null }; // Nearly all are, and a page asks for each of its rows.
  const [, uuid, instant] = ID.exec(id) ?? [];
  return uuid === undefined ? null : { id: uuid, instant: instant === undefined ? null : Number(instant) };
}

/** The id as of an instant; the same as of now where there is none. */
export const asOfInstant = (id: string, instant: number | null | undefined): string => (instant === null || instant === undefined ? id : `${id}@${String(instant)}`);

/** The id of the row as it is now. */
export const presentId = (id: string): string => momentOf(id)?.id ?? id;

/** The record with the instant at every id in it. */
export function stamped(value: unknown, instant: number): unknown {
  if (Array.isArray(value)) return value.map((each) => stamped(each, instant));
  if (value instanceof PlacedRow) return value.with(stamped(value.row, instant));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, isId(name, each) ? asOfInstant(each, instant) : stamped(each, instant)]));
}

const isId = (name: string, value: unknown): value is string => /^id$|Id$/.test(name) && typeof value === 'string' && ID.test(value);
