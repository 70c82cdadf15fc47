import type { Transaction } from '../client.ts';
import { refreshEntities } from '../filing/refresh-entities.ts';

/** Brings what is shown of entities up to date, after chains went from the one to the other. Reports are found by what their own articles say of who takes part,
 *  so that whoever they are found to be makes no difference to them. */
export const followChains = (transaction: Transaction, moves: readonly { readonly from: string; readonly to: string }[]): Promise<void> =>
  refreshEntities(transaction, [...new Set(moves.flatMap(({ from, to }) => [to, from]))]);
