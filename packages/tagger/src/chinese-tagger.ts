import type { TaggedName } from '@dateline/analysis';
import type { Segmenter } from './chinese-features.ts';
import type { ChineseTables } from './chinese-tables.ts';
import { consistent, decoded, type Reading } from './consistency.ts';
import { nameAt } from './labelled-names.ts';
import { piecesOf } from './pieces.ts';
import type { Network } from './recurrent-network.ts';
import type { ThreeKinds } from './three-kinds.ts';

export interface ChineseModel {
  readonly tables: ChineseTables;
  readonly scores: ThreeKinds;
  readonly segment: Segmenter;
  readonly network: Network;
}

/** The names of each text, in reading order. Texts of one call are read as one article: a name that one of them shows
 *  clearly is looked for in the others. */
export async function tagChinese(model: ChineseModel, texts: readonly string[]): Promise<TaggedName[][]> {
  const pieces = piecesOf(texts, model);
  const scores = await model.network(pieces);
  const readings = pieces.map((piece, k): Reading => {
    const emissions = scores[k] as Float32Array;
    return { piece, emissions, names: decoded(model.scores, emissions) };
  });
  const found: TaggedName[][] = texts.map(() => []);
  for (const { piece, names } of consistent(model.scores, readings)) {
    found[piece.text]?.push(...names.map((name) => nameAt(name, piece.characters.starts, piece.characters.ends)));
  }
  for (const names of found) names.sort((a, b) => a.span.start - b.span.start);
  return found;
}
