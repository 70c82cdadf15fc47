import { ConnectionError, GraphError } from './errors.ts';
import type { Retrying } from './options.ts';

const BASE = 200;
const LONGEST = 10_000;

/** Tries in all, where nobody says otherwise. */
export const ATTEMPTS = 3;

/** Statuses of a server that may answer the same request later. */
const PASSING: readonly (number | null)[] = [429, 502, 503, 504];

/** Whether trying again may help: nothing was reached, or the server says that it is too busy or away. */
export const isPassing = (error: unknown): error is GraphError | ConnectionError =>
  (error instanceof ConnectionError && error.code === 'UNREACHABLE') || ((error instanceof ConnectionError || error instanceof GraphError) && PASSING.includes(error.status));

/** Milliseconds to wait after so many failures; null where the server asks for longer than is allowed. Half of each wait is chance. */
export function waitAfter(failures: number, error: unknown, { base = BASE, longest = LONGEST }: Retrying, chance = Math.random()): number | null {
  const backoff = Math.min(longest, base * 2 ** (failures - 1)) * (0.5 + chance / 2);
  const asked = (error instanceof GraphError || error instanceof ConnectionError ? (error.retryAfter ?? 0) : 0) * 1000;
  return asked > longest ? null : Math.max(backoff, asked);
}

/** Waits; rejects with the signal's reason as soon as it is aborted. */
export const pause = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((done, failed) => {
    const stop = (): void => {
      clearTimeout(timer);
      failed(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      done();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
