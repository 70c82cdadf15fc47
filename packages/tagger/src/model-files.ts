import { readFile } from 'node:fs/promises';
import { DatelineError } from '@dateline/document';

/** Beside `src` and `dist` alike. */
const MODELS = new URL('../models/', import.meta.url);

/** @throws DatelineError MODEL_UNREADABLE where the file is not there. */
export async function modelFile(name: string): Promise<Uint8Array> {
  const file = new URL(name, MODELS);
  try {
    return await readFile(file);
  } catch (cause) {
    throw new DatelineError('MODEL_UNREADABLE', `cannot read ${file.pathname}: it belongs to the package; install it again`, { cause });
  }
}

/** @throws DatelineError MODEL_UNREADABLE where the file is not there or is no JSON. */
export async function parsedModelFile(name: string): Promise<unknown> {
  const bytes = await modelFile(name);
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch (cause) {
    throw new DatelineError('MODEL_UNREADABLE', `models/${name} is damaged: it is no JSON`, { cause });
  }
}
