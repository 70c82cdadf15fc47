import { exact, type EntityKind } from '@dateline/document';
import { simplified } from '../../languages/simplified.ts';
import { consistsOf, isHan } from '../../words/characters.ts';
import type { DraftMention } from '../mentions/draft-mention.ts';

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

/** The names among the drafts by their forms, in the order of their first mentions. */
export function formsOf(text: string, drafts: readonly DraftMention[]): Form[] {
  const byForm = new Map<string, Form & { readonly mentions: number[] }>();
  drafts.forEach((draft, index) => {
    if (draft.form !== 'name') return;
    const name = comparable(exact(text, draft.span));
    const form = byForm.get(`${draft.kind} ${name}`);
    if (form) form.mentions.push(index);
    else byForm.set(`${draft.kind} ${name}`, { name, kind: draft.kind, mentions: [index] });
  });
  return [...byForm.values()];
}
