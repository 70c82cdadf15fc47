import { ENTITY_KINDS, spanLength, type EntityKind, type Mention, type Span } from '@dateline/document';
import { coverageOf } from './coverage.ts';

/** Who says that a stretch is a name, most trusted first. */
export const FINDERS = ['pattern', 'list', 'tagger', 'echo'] as const;
export type Finder = (typeof FINDERS)[number];

/** A stretch that may be a name. */
export interface Candidate {
  readonly span: Span;
  readonly kind: EntityKind;
  readonly confidence: number;
  readonly finder: Finder;
  readonly sense: Mention['sense'];
  /** As `Annotation.because`. */
  readonly because: string;
}

/** All candidates are made here, with the same fields in the same order: of objects that are spread the engine makes a new kind each time. */
export const candidate = (span: Span, kind: EntityKind, finder: Finder, because: string, confidence = 1, sense: Mention['sense'] = null): Candidate => ({ span, kind, confidence, finder, sense, because });

/** The candidates that stand: of two that overlap the longer one, of equal ones the one whose finder is trusted more. */
export function withoutOverlap(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const same = new Map<number, Candidate[]>();
  for (const one of candidates) {
    const key = keyOf(one);
    const others = same.get(key);
    if (others) others.push(one);
    else same.set(key, [one]);
  }
  const covered = coverageOf([]);
  const trust = (one: Candidate): number => TRUST[one.finder];
  const order = [...candidates].sort((a, b) => spanLength(b.span) - spanLength(a.span) || trust(a) - trust(b) || b.confidence - a.confidence || a.span.start - b.span.start);
  for (const one of order) {
    if (covered.touches(one.span)) continue;
    covered.add(one.span);
    kept.push(candidate(one.span, one.kind, one.finder, one.because, agreed(one, same.get(keyOf(one)) ?? []), one.sense));
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

const TRUST: Readonly<Record<Finder, number>> = { pattern: 0, list: 1, tagger: 2, echo: 3 };

/** Equal for candidates of one stretch and kind. */
export const keyOf = ({ span, kind }: Candidate): number => (span.start * LONGEST + spanLength(span)) * ENTITY_KINDS.length + KIND_NUMBER[kind];
const KIND_NUMBER: Readonly<Record<EntityKind, number>> = { person: 0, organization: 1, location: 2 };
/** No name is longer, in code units. */
const LONGEST = 2 ** 20;

/** Finders that agree are surer together than each alone: what they leave in doubt is multiplied. */
const agreed = (one: Candidate, all: readonly Candidate[]): number => {
  if (all.length < 2) return one.confidence;
  const best = new Map<Finder, number>();
  for (const { finder, confidence } of all) best.set(finder, Math.max(best.get(finder) ?? 0, confidence));
  return best.size < 2 ? one.confidence : 1 - [...best.values()].reduce((doubt, confidence) => doubt * (1 - confidence), 1);
};
