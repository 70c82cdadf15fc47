import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer } from '@dateline/gazetteer';

/** What `dateline gazetteer` keeps in the data folder. */
export const placesFile = (dataFolder: string): string => join(dataFolder, 'gazetteer', 'places.br');
export const downloadsFolder = (dataFolder: string): string => join(dataFolder, 'gazetteer', 'downloads');

/** The places that ship, and those beside them where `dateline gazetteer` made some.
 *  @throws DatelineError GAZETTEER_UNREADABLE */
export async function gazetteerOf(dataFolder: string): Promise<Gazetteer> {
  const { openGazetteer } = await import('@dateline/gazetteer');
  const beside = placesFile(dataFolder);
  return openGazetteer(existsSync(beside) ? { beside } : {});
}
