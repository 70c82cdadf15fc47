import { soundLikeness, soundsOfHan } from '@dateline/gazetteer';
import { isKoreanFamilyOf, isReadAs } from './east-asian-names.ts';
import { JAPANESE_FAMILIES } from './name-forms.data.ts';
import { isHan, isRenderedAlike, sameFamily, samePart } from './name-parts.ts';
import { sharedSounds } from './name-sounds.ts';
import type { PersonName } from './person-name.ts';

// Over the whole name less is asked of either part: 爱德华多 is 0.67 like Eduardo, 奥廷加 0.70 like Odinga, their other parts 0.9 and more.
const WHOLE_SOUND = 0.78;
const LEAST_PART = 0.62;

/** Two full names in two scripts that sound alike as a whole, and whose family names share a skeleton. */
function soundsAlikeAsAWhole(left: PersonName, right: PersonName): boolean {
  const [han, latin] = isHan(left.family) ? [left, right] : [right, left];
  if (isHan(han.family) === isHan(latin.family) || sharedSounds(han.family, latin.family).length === 0) return false;
  const parts = [soundLikeness(han.family, latin.family), soundLikeness(han.given[0] ?? '', latin.given[0] ?? '')];
  return parts.every((part) => part >= LEAST_PART) && parts.reduce((sum, part) => sum + part, 0) / parts.length >= WHOLE_SOUND;
}

/** Each part of a rendering sounds as the name does: 乔·拜登 is Joe Biden, and Hunter Biden is not. */
const RENDERED = 0.8;

/** Whether one is the other in another script, by both parts; or another rendering of it in Chinese. */
function isRendered(left: PersonName, right: PersonName): boolean {
  const [ours, theirs] = [left.given[0], right.given[0]];
  if (ours === undefined || theirs === undefined || left.reading !== null || right.reading !== null) return false;
  const [one, other] = [isHan(left.family), isHan(right.family)];
  if (one && other) return left.family !== right.family && samePart(left.family, right.family) && samePart(ours, theirs);
  if (!one && !other) return false;
  const likeness = (a: string, b: string): number => (one ? soundLikeness(a, b) : soundLikeness(b, a));
  return likeness(left.family, right.family) >= RENDERED && likeness(ours, theirs) >= RENDERED;
}

const isHeard = (name: string | undefined): boolean => name !== undefined && (!isHan(name) || soundsOfHan(name) !== undefined);

/** full: all parts agree · family: one gives the family name alone · bare: both do · inner: one gives alone what is a part within the other (Lula) ·
 *  conflict: family name agrees, given names do not · none */
export type NameRelation = 'full' | 'family' | 'bare' | 'inner' | 'conflict' | 'none';

export function relationOf(left: PersonName, right: PersonName): NameRelation {
  if (left.known !== null && right.known !== null) return left.known === right.known ? 'full' : 'none';
  // All full names of those whom all news knows are in the table: another one is a relative's or a namesake's, unless it is one more rendering.
  if ((left.known !== null && !right.bare) || (right.known !== null && !left.bare)) return isRendered(left, right) ? 'full' : 'none';
  const [han, latin] = isHan(left.family) ? [left, right] : [right, left];
  if (isHan(han.family) && !isHan(latin.family) && han.parts.length === 1 && isReadAs(han.parts[0] ?? '', latin.parts)) return 'full';
  if (han.otherwise !== null && !isHan(latin.family) && unspaced(han.otherwise) === unspaced(latin.reading)) return 'full';
  if (left.reading !== null || right.reading !== null) return chineseRelation(left, right);
  const isFull = !left.bare && !right.bare;
  if (isFull && soundsAlikeAsAWhole(left, right)) return 'full';
  if (left.family === '' || right.family === '') return 'none';
  if (!sameFamily(left.family, right.family)) return innerRelation(left, right);
  if (left.bare && right.bare) return 'bare';
  if (left.bare || right.bare) return 'family';
  const [ours = '', theirs = ''] = [left.given[0], right.given[0]];
  if (samePart(ours, theirs) || (left.family === right.family && isRenderedAlike(ours, theirs))) return 'full';
  // Of a given name that cannot be heard nothing is known: 文雄.
  return isHan(ours) !== isHan(theirs) && (han.family in JAPANESE_FAMILIES || !(isHeard(ours) && isHeard(theirs))) ? 'family' : 'conflict';
}

/** Where one syllable ends and the next begins is not written: xian is 先 and 西安. */
const unspaced = (reading: string | null): string => (reading ?? '').replaceAll(' ', '');

/** Chinese names: in one script by the characters, across scripts by how they are read; `Xi` is the family name of 习近平. */
function chineseRelation(left: PersonName, right: PersonName): NameRelation {
  const [chinese, other] = left.reading === null ? [right, left] : [left, right];
  if (other.reading !== null) {
    const bothHan = isHan(left.family) === isHan(right.family);
    return (bothHan ? left.family === right.family : unspaced(left.reading) === unspaced(right.reading)) ? 'full' : 'none';
  }
  if (!other.bare || isHan(other.family)) return 'none';
  return chinese.reading?.split(' ')[0] === other.family || isKoreanFamilyOf(chinese.family, other.family) ? 'family' : 'none';
}


/** Names of several families: Claudia Sheinbaum Pardo is 克劳迪娅·辛鲍姆, and Luiz Inácio Lula da Silva is 卢拉. */
function innerRelation(left: PersonName, right: PersonName): NameRelation {
  const [shorter, longer] = left.given.length < right.given.length ? [left, right] : [right, left];
  if (!longer.given.slice(1).some((part) => part.length > 1 && sameFamily(part, shorter.family))) return 'none';
  if (shorter.bare) return 'inner';
  return samePart(shorter.given[0] ?? '', longer.given[0] ?? '') ? 'full' : 'none';
}
