import type { Transaction } from '../client.ts';
import { takeTurn } from '../filing/turn.ts';
import { correctFact, type CorrectFact } from './correct-fact.ts';
import type { Decided } from './decision.ts';
import { keepApart, type KeepApart } from './keep-apart.ts';
import { mergeEntities, type MergeEntities } from './merge-entities.ts';
import { rejectFact, type RejectFact } from './reject-fact.ts';
import { renameEntity, type RenameEntity } from './rename-entity.ts';
import { splitEntity, type SplitEntity } from './split-entity.ts';
import { undo, type Undo } from './undo.ts';

/** What people may decide about the graph. Each is one transaction, alone among all who write, and an entry of the log. */
export interface Curation {
  /** @throws DatelineError NODE_MISSING, CURATION_IMPOSSIBLE, CURATION_CONFLICT, ARGUMENT_INVALID, DATABASE_UNAVAILABLE */
  mergeEntities(decision: MergeEntities): Promise<Decided>;
  /** @throws DatelineError NODE_MISSING, CURATION_IMPOSSIBLE, ARGUMENT_INVALID, DATABASE_UNAVAILABLE */
  splitEntity(decision: SplitEntity): Promise<Decided>;
  /** @throws DatelineError NODE_MISSING, ARGUMENT_INVALID, DATABASE_UNAVAILABLE */
  renameEntity(decision: RenameEntity): Promise<Decided>;
  /** @throws DatelineError NODE_MISSING, CURATION_IMPOSSIBLE, ARGUMENT_INVALID, DATABASE_UNAVAILABLE */
  keepApart(decision: KeepApart): Promise<Decided>;
  /** @throws DatelineError NODE_MISSING, CURATION_IMPOSSIBLE, ARGUMENT_INVALID, DATABASE_UNAVAILABLE */
  correctFact(decision: CorrectFact): Promise<Decided>;
  /** @throws DatelineError NODE_MISSING, CURATION_CONFLICT, ARGUMENT_INVALID, DATABASE_UNAVAILABLE */
  rejectFact(decision: RejectFact): Promise<Decided>;
  /** @throws DatelineError NODE_MISSING, CURATION_UNDONE, CURATION_BUILT_UPON, ARGUMENT_INVALID, DATABASE_UNAVAILABLE */
  undo(decision: Undo): Promise<Decided>;
}

/** Runs work in a transaction, as `Storage.save` does. */
export type Transact = <Result>(work: (transaction: Transaction) => Promise<Result>) => Promise<Result>;

export function openCuration(transact: Transact): Curation {
  const alone = <Input>(work: (transaction: Transaction, input: Input) => Promise<Decided>) => (input: Input): Promise<Decided> =>
    transact(async (transaction) => {
      await takeTurn(transaction);
      return await work(transaction, input);
    });
  return {
    mergeEntities: alone(mergeEntities), splitEntity: alone(splitEntity), renameEntity: alone(renameEntity), keepApart: alone(keepApart),
    correctFact: alone(correctFact), rejectFact: alone(rejectFact), undo: alone(undo),
  };
}

