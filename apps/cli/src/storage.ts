import type { Config } from '@dateline/server';
import type { Storage } from '@dateline/storage';

/** The graph that the environment names: DATABASE_URL's, or the embedded one in DATELINE_DATA, which is always migrated.
 *  @throws DatelineError DATABASE_…, PLATFORM_UNSUPPORTED */
export async function storageOf({ databaseUrl, dataFolder }: Pick<Config, 'databaseUrl' | 'dataFolder'>, options: { readonly migrate?: boolean } = {}): Promise<Storage> {
  const { openStorage } = await import('@dateline/storage');
  return await openStorage(databaseUrl === null ? { dataFolder, ...options } : { databaseUrl, ...options });
}
