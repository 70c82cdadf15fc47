import { uuidv7 } from 'uuidv7';
import type { Analysis, Reference } from '@dateline/document';
import type { Transaction } from '../client.ts';
import { insertRows } from '../filing/insert-rows.ts';
import type { Kept } from '../filing/kept.ts';
import { storableText } from '../filing/storable.ts';
import { wordsOf } from '../filing/words.ts';

export interface StoredLink {
  readonly reference: Reference;
  /** named, office, anonymous or described. */
  readonly nature: string;
  readonly origin: boolean;
}

/** An article with the chain of sources of each of its event mentions, in the order of the analysis' events. */
export interface ArticleAttributions {
  readonly kept: Kept;
  readonly analysis: Pick<Analysis, 'article'>;
  readonly chains: readonly (readonly StoredLink[])[];
}

export async function keepAttributions(transaction: Transaction, articles: readonly ArticleAttributions[]): Promise<void> {
  const rows = articles.flatMap(attributionRows);
  await insertRows(transaction, [['reference', rows.map(({ reference }) => reference)], ['attribution_link', rows.map(({ link }) => link)]]);
}

function attributionRows({ kept, analysis: { article: { text } }, chains }: ArticleAttributions): { readonly reference: object; readonly link: object }[] {
  const words = wordsOf(storableText(text));
  return chains.flatMap((links, index) => links.map(({ reference, nature, origin }, ordinal) => {
    const id = uuidv7();
    return {
      reference: { id, articleId: kept.articleId, chainId: reference.chain === null ? null : (kept.chains[reference.chain]?.id ?? null), ...words(reference.span) },
      link: { eventMentionId: kept.eventMentions[index]?.id ?? '', ordinal, nature, origin, referenceId: id },
    };
  }));
}
