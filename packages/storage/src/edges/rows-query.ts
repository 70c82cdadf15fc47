/** A query of rows; or several that together have them all, each paged for itself, so that each may be read in its own way; or one of the rows of each. */
export type RowsQuery = string | readonly string[] | RowsOfEach;

/** Rows that belong to things `b`, to some of them to several: of each no more are read than a page has. */
export interface RowsOfEach {
  /** Ids of the things. */
  readonly each: string;
  /** Rows of `b.id`. */
  readonly rows: string;
  /** The rows of all of them, each once. */
  readonly all: string;
}

export const isOfEach = (rows: RowsQuery): rows is RowsOfEach => typeof rows === 'object' && 'each' in rows;

/** All of the rows in one query. */
export const unitedRows = (rows: RowsQuery): string => (typeof rows === 'string' ? rows : isOfEach(rows) ? rows.all : rows.join(' UNION ALL '));
