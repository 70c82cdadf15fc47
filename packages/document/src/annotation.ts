import type { EventKind, EventRole } from './event-kinds.ts';
import type { Place } from './place.ts';
import type { Span } from './span.ts';

/** Something found in an article's text: what, where, by whom, how sure. Stands beside the text, never in it. */
export interface Annotation {
  readonly span: Span;
  /** Annotator and its version: `quotations@1`. */
  readonly by: string;
  /** 0 to 1; a rule that does not measure itself says 1. */
  readonly confidence: number;
  /** Which rule or model made it, in a few words that a reader of `--explain` understands: `title before a name`. Never compared, never kept. */
  readonly because?: string;
}

export const ENTITY_KINDS = ['person', 'organization', 'location'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** name: 哈利勒扎德 · nominal: 该组织 · pronoun: 他 */
export type MentionForm = 'name' | 'nominal' | 'pronoun';

export interface Mention extends Annotation {
  readonly kind: EntityKind;
  readonly form: MentionForm;
  /** Set where a place name stands for who acts there (华盛顿宣布); the kind stays location. */
  readonly sense: 'institution' | null;
  /** Index into `Analysis.chains`. */
  readonly chain: number;
  /** Title or office as written beside the name. */
  readonly role: Span | null;
}

/** Mentions of one entity within one article. */
export interface Chain {
  readonly kind: EntityKind;
  /** The fullest form that the article uses. */
  readonly name: string;
  /** Indices into `Analysis.mentions`, in reading order. */
  readonly mentions: readonly number[];
  /** Where the world has such a place and the context decides between its homonyms; only for locations. */
  readonly place: Place | null;
}

/** Words that point to an entity or describe one: `chain` is set where they are a mention, null for 一名消息人士. */
export interface Reference {
  readonly span: Span;
  readonly chain: number | null;
}

export type TimePrecision = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century' | 'vague';

export interface TimeExpression extends Annotation {
  /** ISO 8601: day, month, year, minute (`2021-08-10T15:00`), duration (`P3W1D`), interval `a/b` (open: `../b`, `a/..`);
   *  null where the words name no calendar value (日前). */
  readonly value: string | null;
  readonly precision: TimePrecision;
  /** ISO day that the expression was read against; null where it needs none. */
  readonly anchor: string | null;
}

export type Bound = 'exact' | 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than';

export interface Quantity extends Annotation {
  readonly value: number;
  /** Upper end of a range (3至5人); null for a single number. */
  readonly upper: number | null;
  readonly bound: Bound;
  /** Unit or classifier as written (人, 公里, %); null for a bare number. */
  readonly unit: string | null;
  /** Span of what is counted (阿富汗人 in 35.9万阿富汗人). */
  readonly counted: Span | null;
}

/** How the reporting verb takes what was said. */
export type Stance = 'neutral' | 'claim' | 'admit' | 'deny' | 'warn' | 'demand' | 'praise' | 'condemn';

export interface Quotation extends Annotation {
  /** What was said, without cue and quotation marks. `span` holds content, cue and speaker together. */
  readonly content: Span;
  readonly direct: boolean;
  readonly cue: Span | null;
  readonly stance: Stance;
  readonly speaker: Reference | null;
  /** The chain of sources that passed it on, nearest to the article first: 路透社 in 路透社援引一名消息人士. */
  readonly via: readonly Reference[];
}

export const MODALITIES = ['actual', 'ongoing', 'planned', 'denied', 'hypothetical'] as const;
export type Modality = (typeof MODALITIES)[number];

export interface EventArgument {
  readonly role: EventRole;
  readonly filler: Reference;
  /** Index into `Analysis.quantities`; set for the role `quantity` where the number was read. */
  readonly quantity: number | null;
}

/** ISO value as in `TimeExpression.value`; `expression` is an index into `Analysis.times`, null where the value is the reference day's. */
export interface EventTime {
  readonly value: string;
  readonly expression: number | null;
}

export interface EventMention extends Annotation {
  readonly kind: EventKind;
  readonly trigger: Span;
  readonly arguments: readonly EventArgument[];
  readonly time: EventTime | null;
  readonly modality: Modality;
  /** Whom the article attributes the report to; null is the article's own voice. */
  readonly source: Reference | null;
}
