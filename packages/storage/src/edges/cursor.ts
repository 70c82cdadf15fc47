import { DatelineError } from '@dateline/document';

/** A place in a list: the keys of a row, in the order of the list. Opaque to whom it is given. */
export const cursorOf = (list: string, keys: readonly string[]): string => Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');

/** A row of a page. Its cursor is made for whoever asks: most answers show none. */
export class PlacedRow<Row> {
  readonly #list: string;
  readonly #keys: readonly string[] | undefined;

  constructor(readonly row: Row, list: string, keys: readonly string[] | undefined) {
    this.#list = list;
    this.#keys = keys;
  }

  get cursor(): string {
    if (!this.#keys) throw new Error(`cursors of ${this.#list} were not read: what is asked of the noun does not name them`);
    return cursorOf(this.#list, this.#keys);
  }

  /** Another row in the same place. */
  with<Other>(row: Other): PlacedRow<Other> {
    return new PlacedRow(row, this.#list, this.#keys);
  }
}

/** @throws DatelineError CURSOR_INVALID for anything but a cursor of this list. */
export function keysOf(cursor: string, list: string, count: number): readonly string[] {
  const parts = parsed(cursor);
  if (!Array.isArray(parts) || parts.length !== count + 1 || parts[0] !== list || !parts.every((part) => typeof part === 'string')) throw invalidCursor(list);
  return parts.slice(1) as string[];
}

export const invalidCursor = (list: string): DatelineError =>
  new DatelineError('CURSOR_INVALID', `the cursor is none that ${list.replace(':', ' by ')} gave out; pass one of its cursors unchanged, with the same order`);

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined; // Told as CURSOR_INVALID.
  }
}
