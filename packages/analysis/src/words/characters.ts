const CODE_UNITS = 0x10000;

/** Whether a code unit is of a class, the pattern of one character being asked once for each. Many times cheaper afterwards than the pattern itself, and
 *  than its compilation. Half of a surrogate pair is what the pattern takes it for; past the ends of a text, where the code is NaN, nothing is of any class. */
export function classOf(pattern: RegExp): (code: number) => boolean {
  const codes: number[] = [];
  for (let code = 0; code < CODE_UNITS; code++) if (pattern.test(String.fromCharCode(code))) codes.push(code);
  return memberOf(codes);
}

/** Whether a code unit is one of these characters. */
export const oneOf = (characters: Iterable<string>): ((code: number) => boolean) => memberOf(Array.from(characters, (character) => character.charCodeAt(0)));

/** A bit for each code unit: tables of bytes, of which many are asked by turns, drive each other out of the processor's cache. NaN is sorted out first: a
 *  table that has once been asked for it is looked up by name from then on, at many times the cost. */
export function memberOf(codes: Iterable<number>): (code: number) => boolean {
  const bits = new Int32Array(CODE_UNITS / 32);
  for (const code of codes) bits[code >> 5] = (bits[code >> 5] as number) | (1 << (code & 31));
  return (code) => code >= 0 && ((bits[code >> 5] as number) & (1 << (code & 31))) !== 0;
}

export const isHan = classOf(/\p{Script=Han}/u);
export const isLatin = classOf(/\p{Script=Latin}/u);
export const isLatinOrNumber = classOf(/[\p{Script=Latin}\p{N}]/u);

/** Whether every code unit is of a class; true of no text at all. */
export function consistsOf(text: string, is: (code: number) => boolean): boolean {
  for (let at = 0; at < text.length; at++) if (!is(text.charCodeAt(at))) return false;
  return true;
}
