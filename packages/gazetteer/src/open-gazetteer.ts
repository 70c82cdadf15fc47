// The one file of this package that does I/O: the table is read here and nowhere else.
// eslint-disable-next-line no-restricted-imports
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Gazetteer } from './gazetteer.ts';
import { gazetteerOf } from './table.ts';

const TABLE = new URL('../data/places.br', import.meta.url);

/** The gazetteer that ships with this package. Reads one file of about a megabyte; call it once and hand the result on. */
export const openGazetteer = (): Gazetteer => gazetteerOf(brotliDecompressSync(readFileSync(TABLE)).toString('utf8'));
