import { DatelineError } from '@dateline/document';
import type { ChangeBatch, ChangedNoun, ChangeLog, ChangeRecord, Page, Reading } from '@dateline/storage';
import { globalId } from './global-id.ts';
import type { NodeName } from './nouns.ts';

/** What a subscription is handed, for as long as it is open. */
export interface Watching {
  readonly changes: ChangeLog;
  /** A reading for what has just changed: nothing is remembered from one batch to the next. */
  reading(): Reading;
  /** Where the transport says that it goes on (`Last-Event-ID`); it wins over the argument `after`, which was said before. */
  readonly after: string | null;
  readonly signal: AbortSignal;
  /** All up to this cursor was told, or is none of the subscriber's business. */
  passed(cursor: string): void;
}

export const AFTER_DESCRIPTION = 'Cursor of the last change that is known: what came since is told first, then what comes. Without it, what comes from now on.';
export const CURSOR_DESCRIPTION = 'Where the subscription goes on after this one: what `after` and the header Last-Event-ID take. All subscriptions share one order.';
export const AT_DESCRIPTION = 'When the graph came to hold it, RFC 3339 in UTC; equal for all that was kept together.';

interface Watched<Told> {
  readonly nouns: readonly ChangedNoun[];
  readonly after: string | null | undefined;
  /** What of a batch the subscriber is told, in its order. */
  readonly telling: (changes: readonly ChangeRecord[], reading: Reading) => Promise<readonly Told[]>;
}

/** What is told of any change: where it stands, when it came, what became of whom. */
export const changeOf = <What extends string>(type: NodeName, { cursor, at, what, id }: ChangeRecord): { readonly cursor: string; readonly at: string; readonly changes: readonly What[]; readonly id: string } =>
  ({ cursor, at: at.toISOString(), changes: what as readonly What[], id: globalId(type, id) });

/** The rows of a batch that are still there and that the read lets through, by their ids; nothing is read where nothing is asked for. */
export async function rowsOf<Row extends { readonly id: string }>(asked: readonly ChangeRecord[], read: (page: { readonly first: number }, ids: readonly string[]) => Promise<Page<Row>>): Promise<ReadonlyMap<string, Row>> {
  const ids = [...new Set(asked.map(({ id }) => id))];
  const { rows } = ids.length === 0 ? { rows: [] } : await read({ first: ids.length }, ids);
  return new Map(rows.map(({ row }) => [row.id, row]));
}

/** Opens a subscription: what is committed from now on, or since its cursor, is told.
 *  @throws DatelineError `ARGUMENT_INVALID` where the operation came by a way on which nothing can follow, `CURSOR_INVALID`, `CURSOR_EXPIRED` */
export async function watch<Told>(watching: Watching | undefined, { nouns, after: asked, telling }: Watched<Told>): Promise<AsyncGenerator<Told, void, undefined>> {
  if (!watching) throw new DatelineError('ARGUMENT_INVALID', 'a subscription is answered over server-sent events (send Accept: text/event-stream) or WebSocket.');
  const { changes, signal } = watching;
  const known = watching.after ?? asked ?? null;
  if (known !== null) await changes.check(known);
  return told(changes.follow({ nouns, after: known ?? (await changes.latest()), signal }), watching, telling);
}

async function* told<Told>(batches: AsyncIterable<ChangeBatch>, { reading, passed }: Watching, telling: Watched<Told>['telling']): AsyncGenerator<Told, void, undefined> {
  for await (const { changes, upTo } of batches) {
    if (changes.length > 0) yield* await telling(changes, reading());
    passed(upTo);
  }
}
