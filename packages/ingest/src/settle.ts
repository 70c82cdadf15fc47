import type { Curation, Storage } from '@dateline/storage';
import { compareClaims } from './compare-claims.ts';
import { relinkReports } from './link-events.ts';
import { relinkChains } from './link.ts';
import { retellStories } from './tell-stories.ts';

/** Works out what is due: whom chains are whose kind people changed, which events reports tell of that people changed, how claims stand to each other, which stories articles go on with. Each round is a
 *  transaction that takes a few hundred of each, so that others write in between.
 *  @param rounds what is due after so many waits for the next who settles; default: until nothing is due.
 *  @throws DatelineError DATABASE_UNAVAILABLE */
export async function settle(storage: Pick<Storage, 'save'>, rounds = Number.POSITIVE_INFINITY): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const done = await storage.save(async (filing) => (await relinkChains(filing)) + (await relinkReports(filing)) + (await compareClaims(filing)) + (await retellStories(filing, [])));
    if (done === 0) return;
  }
}

/** A person waits for these; of a merge of very many mentions, the rest is settled by the next ingestion or decision. */
const ROUNDS = 10;

/** The same decisions, each followed by what rests on it, so that nobody reads what is stale. */
export function settlingCuration(storage: Pick<Storage, 'save' | 'curation'>): Curation {
  const { curation } = storage;
  const settled = <Input, Decided>(decide: (input: Input) => Promise<Decided>) => async (input: Input): Promise<Decided> => {
    const decided = await decide(input);
    await settle(storage, ROUNDS);
    return decided;
  };
  return {
    mergeEntities: settled((input) => curation.mergeEntities(input)), splitEntity: settled((input) => curation.splitEntity(input)), renameEntity: settled((input) => curation.renameEntity(input)),
    keepApart: settled((input) => curation.keepApart(input)), correctFact: settled((input) => curation.correctFact(input)), rejectFact: settled((input) => curation.rejectFact(input)), undo: settled((input) => curation.undo(input)),
  };
}
