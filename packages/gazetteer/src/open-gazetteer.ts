// The one file of this package that does I/O: the table is read here and nowhere else.
// eslint-disable-next-line no-restricted-imports
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { DatelineError } from '@dateline/document';
import type { Gazetteer } from './gazetteer.ts';
import { joined } from './joined.ts';
import { gazetteerOf } from './table.ts';

const TABLE = new URL('../data/places.br', import.meta.url);

export interface GazetteerOptions {
  /** A table beside the one that ships, brotli over `tableTextOf`'s text: what `dateline gazetteer import` leaves in the data folder. */
  readonly beside?: string | URL;
}

/** The gazetteer that ships with this package. Reads one file of about two megabytes, and the one beside it; call it once and hand the result on.
 *  @throws DatelineError GAZETTEER_UNREADABLE where the file beside it is missing or damaged. */
export function openGazetteer({ beside }: GazetteerOptions = {}): Gazetteer {
  const shipped = gazetteerOf(textOf(TABLE));
  if (beside === undefined) return shipped;
  try {
    return joined(shipped, gazetteerOf(textOf(beside)));
  } catch (error) {
    throw new DatelineError('GAZETTEER_UNREADABLE', `the places in ${String(beside)} cannot be read: write them anew with dateline gazetteer compile, or remove the file`, { cause: error });
  }
}

const textOf = (file: string | URL): string => brotliDecompressSync(readFileSync(file)).toString('utf8');
