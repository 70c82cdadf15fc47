import { foldHan } from '@dateline/document';

/** The characters of a text as the Chinese model reads them, and where each stands in the text. */
export interface Characters {
  /** One code unit a character: what lies beyond the basic plane, which no model knows, stands as `BEYOND`. */
  readonly read: string;
  /** The code units of `read`. */
  readonly units: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A rare Han character for the rarer ones, and the mark of what cannot be shown for all others. */
const BEYOND = { han: 0x3400, other: 0xfffd };
/** How a unit is read: as another unit, or as one of these. */
const [UNSEEN, LEFT_OUT, NARROW] = [0, 1, 2];

/** Marks that Chinese typesetting has in full width; between Han characters the narrow form means the same. */
const WIDE = new Map([...',.:;!?()'].map((mark, i) => [mark.charCodeAt(0), '，。：；！？（）'.charCodeAt(i)]));
const DOTS = new Set('•∙・‧･');

/** Traditional to simplified, full-width letters and digits to narrow ones, all digits to 0, the dots of foreign names
 *  to `·`, and white space left out: the model was trained on text without it. Offsets stay those of the text. */
export function charactersOf(text: string): Characters {
  const folded = foldHan(text);
  const units = new Uint16Array(folded.length);
  const starts = new Int32Array(folded.length);
  const ends = new Int32Array(folded.length);
  let length = 0;
  for (let start = 0, end = 1; start < folded.length; start = end, end = start + 1) {
    const unit = folded.charCodeAt(start);
    let read = (READ[unit] as number) === UNSEEN ? learned(unit) : (READ[unit] as number);
    if (read === LEFT_OUT) continue;
    if (read === BEYOND.other && isPair(unit, folded.charCodeAt(end))) read = /\p{Script=Han}/u.test(folded.slice(start, ++end)) ? BEYOND.han : BEYOND.other;
    else if (read === NARROW) read = (length > 0 && isHan(units[length - 1] as number)) || isHan(folded.charCodeAt(end)) ? (WIDE.get(unit) as number) : unit;
    units[length] = read;
    starts[length] = start;
    ends[length++] = end;
  }
  return within({ read: TEXT.decode(units.subarray(0, length)), units, starts, ends }, 0, length);
}

const TEXT = new TextDecoder('utf-16le');

/** A stretch of the characters, from `first` to before `after`; it shares their memory. */
export const within = (all: Characters, first: number, after: number): Characters => (first === 0 && after === all.units.length ? all : {
  read: all.read.slice(first, after), units: all.units.subarray(first, after), starts: all.starts.subarray(first, after), ends: all.ends.subarray(first, after),
});

/** How each unit is read, once it has been met: four regular expressions a character cost more than the rest. */
const READ = new Uint16Array(0x10000);

function learned(unit: number): number {
  const read = WIDE.has(unit) ? NARROW : unit <= NARROW ? BEYOND.other : readAs(String.fromCharCode(unit));
  READ[unit] = read;
  return read;
}

function readAs(character: string): number {
  if (/[\s\u200b-\u200f\ufeff]/u.test(character)) return LEFT_OUT;
  if (/\p{Surrogate}/u.test(character)) return BEYOND.other;
  if (character === '巿') return '市'.charCodeAt(0);
  if (/\p{Nd}/u.test(character)) return '0'.charCodeAt(0);
  if (DOTS.has(character)) return '·'.charCodeAt(0);
  const folded = /\p{Script=Han}/u.test(character) || /[\uff21-\uff5a]/u.test(character) && /\p{L}/u.test(character) ? character.normalize('NFKC') : character;
  return folded.length === 1 ? folded.charCodeAt(0) : BEYOND.han;
}

const isPair = (unit: number, next: number): boolean => (unit & 0xfc00) === 0xd800 && (next & 0xfc00) === 0xdc00;

const isHan = (unit: number): boolean => /\p{Script=Han}/u.test(String.fromCharCode(unit));
