import type { Gold } from '@dateline/corpus';
import { exact, type Analysis, type Reference, type Span } from '@dateline/document';
import type { Counts } from './counts.ts';
import { surfaceOf } from './surface.ts';

/** An article with what a careful reader finds in it and what the analysis found. */
export interface Judged {
  readonly gold: Gold;
  readonly analysis: Analysis;
}

/** What went wrong in one article, for who looks after the rules. */
export interface Fault {
  /** Gold's identifier of the article. */
  readonly article: string;
  /** The measure, and how: `mentions missed`. */
  readonly measure: string;
  readonly gold?: string;
  readonly found?: string;
}

/** The counts of one article, by measure: `events`, `events.time`. */
export interface Score {
  readonly counts: Readonly<Record<string, Counts>>;
  readonly faults: readonly Fault[];
}

/** A layer of the analysis against the same layer of gold. */
export type Layer = (judged: Judged) => Score;

export const wordsAt = ({ article }: Analysis, span: Span): string => surfaceOf(exact(article.text, span));

/** All surfaces of what a reference means: its own words, and those of its chain. */
export function surfacesOf(analysis: Analysis, reference: Reference | null): string[] {
  if (reference === null) return [];
  const chain = reference.chain === null ? undefined : analysis.chains[reference.chain];
  const mentions = (chain?.mentions ?? []).flatMap((index) => analysis.mentions[index] ?? []);
  return [reference.span, ...mentions.map(({ span }) => span)].map((span) => wordsAt(analysis, span)).filter(Boolean);
}

/** All surfaces of what gold refers to: those of the entity whose identifier it is, else the words themselves. */
export function goldSurfacesOf({ entities }: Gold, reference: string): string[] {
  const entity = entities.find(({ id }) => id === reference.trim());
  return (entity ? [entity.name, ...entity.mentions] : [reference]).map(surfaceOf).filter(Boolean);
}
