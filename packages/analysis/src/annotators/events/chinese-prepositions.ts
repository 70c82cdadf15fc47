import type { WordClass } from './clause-words.ts';

/** Prepositions that stand before a verb without a noun only where that verb belongs to a noun: 与发动袭击的组织. */
export const EMBEDDING: ReadonlySet<string> = new Set<WordClass>(['from', 'toward', 'with', 'about']);

/** All that govern a noun phrase. */
export const GOVERNORS: ReadonlySet<string> = new Set<WordClass>(['passive', 'by', 'disposal', 'at', 'from', 'to', 'toward', 'with', 'about']);

/** Prepositions that also stand after what they belong to. */
export const AFTER_TRIGGER: ReadonlySet<string> = new Set<WordClass>(['at', 'from', 'to', 'toward']);
