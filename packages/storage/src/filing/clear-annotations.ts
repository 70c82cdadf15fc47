import type { EntityKind } from '@dateline/document';
import type { Transaction } from '../client.ts';
import type { Former } from './kept.ts';

/** Takes an earlier revision's annotations out of the graph. */
export async function clearAnnotations(transaction: Transaction, articleId: string): Promise<Former> {
  const chains = await transaction.chain.findMany({ where: { articleId, entityId: { not: null } }, select: { kind: true, name: true, entityId: true, personas: true } });
  const eventMentions = await transaction.eventMention.findMany({ where: { articleId, eventId: { not: null } }, select: { kind: true, trigger: true, eventId: true } });
  await transaction.eventMention.deleteMany({ where: { articleId } });
  await transaction.quotation.deleteMany({ where: { articleId } });
  await transaction.reference.deleteMany({ where: { articleId } });
  await transaction.timeExpression.deleteMany({ where: { articleId } });
  await transaction.quantity.deleteMany({ where: { articleId } });
  await transaction.chain.deleteMany({ where: { articleId } });
  return {
    personas: chains.map(({ personas }) => personas),
    chains: chains.map(({ kind, name, entityId }) => ({ kind: kind as EntityKind, name, entityId: entityId ?? '' })),
    eventMentions: eventMentions.map(({ kind, trigger, eventId }) => ({ kind, trigger, eventId: eventId ?? '' })),
  };
}
