import { readFile } from 'node:fs/promises';
import { DatelineError } from '@dateline/document';

/** Where the models that ship lie: beside `src` and `dist` alike. */
export const MODELS = new URL('../models/', import.meta.url);

/** @throws DatelineError MODEL_UNREADABLE where the file is not there. */
export async function modelFile(name: string, models = MODELS): Promise<Uint8Array> {
  const file = new URL(name, models);
  try {
    return await readFile(file);
  } catch (cause) {
    throw new DatelineError('MODEL_UNREADABLE', `cannot read ${file.pathname}: it belongs to the package; install it again`, { cause });
  }
}
