import { foldHan } from '@dateline/document';
import { clauseAround } from './surroundings.ts';
import type { Unplaced } from './unplaced.ts';

/** In simplified characters. Only the clause is folded: the article would be once for each of its events. */
export const wordsOfClause = ({ scene: { layers: { article }, tokens }, around: { clause } }: Unplaced): string =>
  foldHan(article.text.slice(tokens[clause.from]?.start ?? 0, tokens[clause.to - 1]?.end ?? 0));

/** Those of the clause before: 自5月以来，…. */
export function wordsBefore({ scene: { layers: { article }, tokens }, around: { clause } }: Unplaced): string {
  if (clause.from < 2) return '';
  const before = clauseAround(tokens, clause.from - 2);
  return foldHan(article.text.slice(tokens[before.from]?.start ?? 0, tokens[before.to - 1]?.end ?? 0));
}
