import type { EventKind, Modality } from '@dateline/document';

/** What a careful reader finds in one article. Surfaces are substrings of its paragraphs. */
export interface Gold {
  readonly id: string;
  /** BCP 47, with the script for Chinese. */
  readonly language: string;
  readonly article: {
    readonly title: string;
    /** Only where the document states it. */
    readonly publishedAt: string | null;
    readonly authors: readonly string[];
    readonly publisher: string | null;
    readonly categories: readonly string[];
    readonly images: readonly { readonly url: string | null; readonly caption: string | null }[];
    readonly credits: string | null;
  };
  /** Day against which relative times are read where `publishedAt` is null. */
  readonly referenceDate?: string | null;
  readonly bodyParagraphs: number;
  readonly firstParagraph: string;
  readonly lastParagraph: string;
  readonly paragraphs: readonly string[];
  readonly entities: readonly GoldEntity[];
  /** Distinct expressions; the value in ISO 8601, null for vague ones. */
  readonly times: readonly { readonly text: string; readonly value: string | null }[];
  readonly quotes: readonly GoldQuote[];
  readonly events: readonly GoldEvent[];
}

export interface GoldEntity {
  readonly id: string;
  readonly type: 'PERSON' | 'LOCATION' | 'ORGANIZATION';
  readonly name: string;
  readonly mentions: readonly string[];
  readonly roles: readonly string[];
  readonly geo?: { readonly kind: string; readonly country?: string; readonly lat: number; readonly lon: number };
}

/** An entity's id, or the words that describe who or what is meant. */
export type GoldReference = string;

export interface GoldQuote {
  /** Several who said it together are joined by `;`. */
  readonly speaker: GoldReference | null;
  readonly text: string;
  readonly direct: boolean;
  readonly cue: string | null;
}

export interface GoldEvent {
  readonly id: string;
  /** An event kind in capitals: `TRY_IN_COURT` for `try-in-court`. */
  readonly type: string;
  readonly trigger: string;
  readonly agents: readonly GoldReference[];
  readonly patients: readonly GoldReference[];
  readonly place: GoldReference | null;
  readonly time: string | null;
  readonly modality: Modality;
  readonly source: GoldReference | null;
}

/** The kind that a gold event's type spells. */
export const kindOf = ({ type }: GoldEvent): EventKind => type.toLowerCase().replaceAll('_', '-') as EventKind;
