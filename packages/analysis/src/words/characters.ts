const CODE_UNITS = 0x10000;

/** Whether a code unit is of a class, the pattern of one character being asked once for each. Many times cheaper afterwards than the pattern itself, and
 *  than its compilation. Half of a surrogate pair is what the pattern takes it for; past the ends of a text, where the code is NaN, nothing is of any class. */
export function classOf(pattern: RegExp): (code: number) => boolean {
  const members = new Uint8Array(CODE_UNITS);
  for (let code = 0; code < CODE_UNITS; code++) if (pattern.test(String.fromCharCode(code))) members[code] = 1;
  return memberOf(members);
}

/** Whether a code unit is one of these characters. */
export function oneOf(characters: Iterable<string>): (code: number) => boolean {
  const members = new Uint8Array(CODE_UNITS);
  for (const character of characters) members[character.charCodeAt(0)] = 1;
  return memberOf(members);
}

/** NaN is sorted out first: a table that has once been asked for it is looked up by name from then on, at many times the cost. */
export function memberOf(members: Uint8Array): (code: number) => boolean {
  return (code) => code >= 0 && members[code] === 1;
}

export const isHan = classOf(/\p{Script=Han}/u);
export const isLatin = classOf(/\p{Script=Latin}/u);
export const isLatinOrNumber = classOf(/[\p{Script=Latin}\p{N}]/u);

/** Whether every code unit is of a class; true of no text at all. */
export function consistsOf(text: string, is: (code: number) => boolean): boolean {
  for (let at = 0; at < text.length; at++) if (!is(text.charCodeAt(at))) return false;
  return true;
}
