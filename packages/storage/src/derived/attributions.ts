import { uuidv7 } from 'uuidv7';
import type { Analysis, Reference } from '@dateline/document';
import type { Transaction } from '../client.ts';
import type { Kept } from '../filing/kept.ts';
import { storableText } from '../filing/storable.ts';
import { wordsOf } from '../filing/words.ts';

export interface StoredLink {
  readonly reference: Reference;
  /** named, office, anonymous or described. */
  readonly nature: string;
  readonly origin: boolean;
}

/** Keeps the chain of each event mention, in the order of the analysis' events. */
export async function keepAttributions(transaction: Transaction, kept: Kept, { article: { text } }: Pick<Analysis, 'article'>, chains: readonly (readonly StoredLink[])[]): Promise<void> {
  const words = wordsOf(storableText(text));
  const rows = chains.flatMap((links, index) => links.map(({ reference, nature, origin }, ordinal) => ({
    reference: { id: uuidv7(), articleId: kept.articleId, chain: reference.chain === null ? null : (kept.chains[reference.chain]?.id ?? null), ...words(reference.span) },
    link: { eventMentionId: kept.eventMentions[index]?.id ?? '', ordinal, nature, origin },
  })));
  await transaction.reference.createMany({ data: rows.map(({ reference: { chain, ...row } }) => ({ ...row, chainId: chain })) });
  await transaction.attributionLink.createMany({ data: rows.map(({ reference, link }) => ({ ...link, referenceId: reference.id })) });
}
