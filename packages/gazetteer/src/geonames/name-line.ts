import { isId, type Fault } from './place-line.ts';

/** A name as a line of GeoNames' alternateNamesV2.txt has it. */
export interface GeonamesName {
  readonly id: number;
  readonly placeId: number;
  /** As GeoNames writes it: `zh`, `zh-TW`, `en`; `wkdt` where the text is a Wikidata id. */
  readonly language: string;
  readonly text: string;
  readonly preferred: boolean;
  readonly short: boolean;
  /** Colloquial or historic. */
  readonly informal: boolean;
}

/** What is kept: names in Chinese and English, and Wikidata ids. Links, codes and all other languages are passed over. */
const KEPT = /^(?:zh(?:-.+)?|yue|en|wkdt)$/u;

/** Columns of the format; lines before version 2 lack the last two. */
const COLUMNS = 10;
const FEWEST = 8;

/** Reads a line of alternateNamesV2.txt without its line feed; null for what is passed over. */
export function readNameLine(line: string): GeonamesName | Fault | null {
  const f = line.split('\t');
  if (f.length < FEWEST || f.length > COLUMNS) return { fault: `${String(f.length)} columns, and a line of alternateNamesV2.txt has ${String(FEWEST)} to ${String(COLUMNS)}` };
  const [id = '', place = '', language = '', text = '', preferred, short, colloquial, historic] = f;
  if (!isId(id) || !isId(place)) return { fault: `the ids are ${JSON.stringify(`${id} ${place}`.slice(0, 40))}, and they are whole numbers` };
  if (!KEPT.test(language)) return null;
  if (text === '') return { fault: 'the name is empty' };
  return { id: Number(id), placeId: Number(place), language, text, preferred: preferred === '1', short: short === '1', informal: colloquial === '1' || historic === '1' };
}
