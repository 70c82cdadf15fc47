import { isChinese, type Reference } from '@dateline/document';
import { PLACE_WORDING } from './all-languages.ts';
import type { Unplaced } from './unplaced.ts';

/** Oman of visited Oman: of a visit the place to which it is done is where it was, too. */
export function placeOfVisit({ scene: { layers: { article, mentions }, tokens }, kind, at, given }: Unplaced): Reference | null {
  if (kind !== 'other' || isChinese(article.language) || !PLACE_WORDING.visits.test(tokens[at]?.words ?? '')) return null;
  const visited = given.find(({ role, filler: { span } }) => role === 'patient' && mentions.some((mention) => mention.kind === 'location' && mention.span.start === span.start && mention.span.end === span.end));
  return visited?.filler ?? null;
}
