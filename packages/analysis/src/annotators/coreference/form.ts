import type { EntityKind } from '@dateline/document';
import { simplified } from '../../languages/simplified.ts';

/** Mentions of equal words and kind. */
export interface Form {
  /** As compared: simplified, one dot for all, no white space but between words. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Indices of the drafts, in reading order. */
  readonly mentions: readonly number[];
}

export const comparable = (name: string): string => simplified(name).replace(/[•∙・‧]/gu, '·').replace(/\s+/gu, ' ').replace(/^[《「“"]|[》」”"]$/gu, '');
