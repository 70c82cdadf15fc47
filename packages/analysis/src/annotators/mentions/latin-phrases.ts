import type { EntityKind } from '@dateline/document';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';

const JOINTS: ReadonlySet<string> = new Set(nameForms.latinJoints);

/** Free the youth, I have asked China, Clean Rivers Act: words of another language that a Chinese article quotes, with a word that no name has, and laws. */
export function isLatinPhrase(name: string, kind: EntityKind): boolean {
  if (!/^[\x20-\x7e’‘“”]+$/u.test(name)) return false;
  const words = name.split(/\s+/u);
  if (words.length < 2) return false;
  if (kind === 'organization' && nameForms.latinLaws.test(name)) return true;
  const common = words.filter((word) => /^[a-z]{2,}[,.;:!?’'a-z]*$/u.test(word) && !JOINTS.has(word));
  return common.length > 0 || /[.!?;:] [A-Z]/u.test(name.replace(/\b[A-Z][a-z]{0,3}\. /gu, ''));
}
