import type { Config } from '@dateline/server';
import type { Curation, Storage } from '@dateline/storage';

/** The graph that the environment names: DATABASE_URL's, or the embedded one in DATELINE_DATA, which is always migrated. What rests on a person's decision is worked
 *  out before the decision is answered.
 *  @throws DatelineError DATABASE_…, PLATFORM_UNSUPPORTED */
export async function storageOf({ databaseUrl, dataFolder }: Pick<Config, 'databaseUrl' | 'dataFolder'>, options: { readonly migrate?: boolean } = {}): Promise<Storage> {
  const { openStorage } = await import('@dateline/storage');
  const storage = await openStorage(databaseUrl === null ? { dataFolder, ...options } : { databaseUrl, ...options });
  return Object.create(storage, { curation: { value: settled(storage) } }) as Storage;
}

/** Linking is loaded with the first decision: most commands take none. */
function settled(storage: Storage): Curation {
  const settling = async (): Promise<Curation> => (await import('@dateline/ingest')).settlingCuration(storage);
  return {
    mergeEntities: async (decision) => (await settling()).mergeEntities(decision), splitEntity: async (decision) => (await settling()).splitEntity(decision),
    renameEntity: async (decision) => (await settling()).renameEntity(decision), keepApart: async (decision) => (await settling()).keepApart(decision),
    correctFact: async (decision) => (await settling()).correctFact(decision), rejectFact: async (decision) => (await settling()).rejectFact(decision), undo: async (decision) => (await settling()).undo(decision),
  };
}
