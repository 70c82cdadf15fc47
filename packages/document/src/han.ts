import { SIMPLIFIED, TRADITIONAL } from './han.data.ts';

const simplifiedOf = new Map([...TRADITIONAL].map((character, index) => [character, SIMPLIFIED.charAt(index)]));

/** The text with every traditional character in its simplified form, one for one: offsets stay what they were.
 *  Meant for comparing and for rules, not for showing: 乾隆 becomes 干隆. */
export const foldHan = (text: string): string =>
  text.replace(/[\u3400-\u9fff]/gu, (character) => simplifiedOf.get(character) ?? character);

/** Whether the text is written in traditional characters: more of them that have a simplified form than the reverse. */
export function isTraditional(text: string): boolean {
  let traditional = 0;
  let simplified = 0;
  for (const character of text) {
    if (simplifiedOf.has(character)) traditional++;
    else if (onlySimplified.has(character)) simplified++;
  }
  return traditional > simplified;
}

const onlySimplified = new Set([...SIMPLIFIED].filter((character) => !simplifiedOf.has(character)));
