import type { Posting } from './posting.ts';

/** Postings of what was asked for last, with the runs that they are of: what a run says never changes, so that who turns a page need not be told them again. */
export interface KeptPostings {
  of(asked: string): RunPostings | undefined;
  keep(asked: string, postings: RunPostings): void;
}

export interface RunPostings {
  /** Ids of all runs that there were. */
  readonly runs: readonly number[];
  readonly postings: readonly Posting[];
}

/** Bytes of them all. */
const MOST = 32 * 2 ** 20;

const bytesOf = ({ postings }: RunPostings): number => postings.reduce((sum, { texts, places }) => sum + texts.length + (places?.length ?? 0), 0);

/** Whoever was asked for longest ago goes first. */
export function openKeptPostings(most = MOST): KeptPostings {
  const kept = new Map<string, RunPostings>();
  let size = 0;
  const drop = (asked: string): void => {
    const known = kept.get(asked);
    if (known) size -= bytesOf(known);
    kept.delete(asked);
  };
  return {
    of(asked) {
      const known = kept.get(asked);
      if (!known) return undefined;
      kept.delete(asked);
      kept.set(asked, known);
      return known;
    },
    keep(asked, postings) {
      drop(asked);
      kept.set(asked, postings);
      size += bytesOf(postings);
      for (const oldest of kept.keys()) {
        if (size <= most) break;
        drop(oldest);
      }
    },
  };
}
