import type { ReferenceDay } from '@dateline/document';

export function referenceDayOf(publishedAt: string | null, _text: string, _addresses: readonly (string | null)[]): ReferenceDay {
  if (publishedAt !== null) return { day: publishedAt.slice(0, 10), inferred: false };
  return { day: null, inferred: false };
}
