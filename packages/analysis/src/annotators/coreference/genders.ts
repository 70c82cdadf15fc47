import { exact } from '@dateline/document';
import type { DraftMention } from '../mentions/draft-mention.ts';

export type Gender = 'male' | 'female';

/** Titles and forms of address that only one gender has. */
const FEMALE = /女士|夫人|小姐|太太|婆婆|女王|王后|公主|女|\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|spokeswoman|chairwoman|congresswoman|businesswoman|actress|mother|wife|sister|daughter)\b/iu;
const MALE = /先生|王子|国王|爵士|\b(?:Mr|Sir|King|Prince|spokesman|chairman|congressman|businessman|father|husband|brother|son)\b/iu;

/** What the words on either side of a person's name say. */
export function genderOf(text: string, { kind, span, role }: DraftMention): Gender | undefined {
  if (kind !== 'person') return undefined;
  const title = `${role ? exact(text, role) : ''} ${/[^，。；：、！？.,;\n]*$/u.exec(text.slice(Math.max(0, span.start - 5), span.start))?.[0] ?? ''} ${text.slice(span.end, span.end + 2)}`;
  return FEMALE.test(title) ? 'female' : MALE.test(title) ? 'male' : undefined;
}

/** What a pronoun asks for. */
export const genderAsked = (word: string): Gender | undefined => (/^(?:她|she|her|hers)$/iu.test(word) ? 'female' : /^(?:他|he|him|his)$/iu.test(word) ? 'male' : undefined);
