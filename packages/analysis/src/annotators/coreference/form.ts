import type { EntityKind } from '@dateline/document';
import { simplified } from '../../languages/simplified.ts';
import { consistsOf, isHan } from '../../words/characters.ts';

/** Mentions of equal words and kind. */
export interface Form {
  /** As compared: simplified, one dot for all, no white space but between words. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Indices of the drafts, in reading order. */
  readonly mentions: readonly number[];
}

export function comparable(name: string): string {
  const plain = simplified(name);
  // Most names are nothing but characters, in which there is nothing to replace.
  return consistsOf(plain, isHan) ? plain : plain.replace(/[•∙・‧]/gu, '·').replace(/\s+/gu, ' ').replace(/^[《「“"]|[》」”"]$/gu, '');
}
