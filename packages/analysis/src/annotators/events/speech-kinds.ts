import type { EventKind } from '@dateline/document';

/** Kinds that are themselves something said: who says it is agent and source, and what is said may be a noun that others turn down. */
export const SPEECH: ReadonlySet<EventKind> = new Set<EventKind>(['demand', 'threaten', 'accuse', 'reject']);
