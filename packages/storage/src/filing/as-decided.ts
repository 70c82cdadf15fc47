import type { Analysis, EntityKind } from '@dateline/document';
import type { Transaction } from '../client.ts';
import type { Anchored } from './kept.ts';

/** An article's analysis with its rows, after decisions of people changed some of them. */
export interface AsDecided {
  readonly analysis: Analysis;
  readonly chains: readonly Anchored[];
  readonly eventMentions: readonly Anchored[];
}

/** Reads back what linking looks at: kinds of chains, mentions that count, reports that count. */
export async function asDecided(transaction: Transaction, articleId: string, given: Analysis): Promise<AsDecided> {
  const chains = await transaction.chain.findMany({ where: { articleId, ordinal: { lt: given.chains.length } }, orderBy: { ordinal: 'asc' }, select: { id: true, anchor: true, kind: true } });
  const rejected = await transaction.mention.findMany({ where: { articleId, chain: { anchor: { endsWith: '.rejected' } } }, select: { ordinal: true } });
  const reports = await transaction.eventMention.findMany({ where: { articleId, rejected: false }, orderBy: { ordinal: 'asc' }, select: { id: true, anchor: true, ordinal: true } });
  const gone = new Set(rejected.map(({ ordinal }) => ordinal));
  return {
    chains, eventMentions: reports,
    analysis: {
      ...given,
      chains: given.chains.map((chain, index) => {
        const kind = (chains[index]?.kind ?? chain.kind) as EntityKind;
        return { ...chain, kind, place: kind === chain.kind ? chain.place : null, mentions: chain.mentions.filter((mention) => !gone.has(mention)) };
      }),
      events: reports.flatMap(({ ordinal }) => given.events[ordinal] ?? []),
    },
  };
}
