import type { BlockKind } from '@dateline/document';
import type { Strand } from '../strand.ts';

/** A block as the layout gives it, before the rules decide what it is. */
export interface TextDraft {
  readonly kind: BlockKind;
  readonly strand: Strand;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** Share of the characters that are in links, and that are in bold type: 0 to 1. */
  readonly linked: number;
  readonly bold: number;
  /** Set where the line stands in one block with an image before it. */
  readonly besideImage: boolean;
  readonly links: readonly Link[];
}

export interface Link {
  readonly text: string;
  readonly url: string;
}

export interface ImageDraft {
  readonly kind: 'image';
  readonly url: string;
}

export interface RuleDraft {
  readonly kind: 'rule';
}

export type Draft = TextDraft | ImageDraft | RuleDraft;

export const isText = (draft: Draft | undefined): draft is TextDraft => draft !== undefined && draft.kind !== 'image' && draft.kind !== 'rule';

export const paragraphOf = (strand: Strand): TextDraft => ({ kind: 'paragraph', strand, level: 0, linked: 0, bold: 0, besideImage: false, links: [] });
