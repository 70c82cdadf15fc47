import { OF_VARIANT, SIMPLIFIED, TRADITIONAL, VARIANT } from './han.data.ts';

const simplifiedOf = new Map([...TRADITIONAL].map((character, index) => [character, SIMPLIFIED.charAt(index)]));

/** The text with every traditional character in its simplified form, one for one: offsets stay what they were.
 *  Meant for comparing and for rules, not for showing: 乾隆 becomes 干隆. */
export function foldHan(text: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const simplified = SIMPLIFIED_BY_CODE[text.charCodeAt(at)] as number;
    if (simplified === 0) continue;
    parts.push(text.slice(kept, at), String.fromCharCode(simplified));
    kept = at + 1;
  }
  return kept === 0 ? text : parts.join('') + text.slice(kept);
}

/** Codes of simplified characters by those of traditional ones; 0 where there is none. A call for each character costs far more than the analysis of it,
 *  and so does asking a table for what lies outside of it. */
const SIMPLIFIED_BY_CODE = new Uint16Array(0x10000);
const folded: readonly (readonly [written: string, simplified: string])[] = [...simplifiedOf, ...Array.from(VARIANT, (written, index) => [written, OF_VARIANT.charAt(index)] as const)];
for (const [traditional, simplified] of folded) if (traditional.length === 1) SIMPLIFIED_BY_CODE[traditional.charCodeAt(0)] = simplified.charCodeAt(0);

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
