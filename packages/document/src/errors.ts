/** Every way in which the caller or the world can be at fault. The codes are stable: programs match on them. */
export const ERROR_CODES = {
  ARGUMENT_INVALID: 'An argument is not what the command or field takes; the message says what it takes.',
  CONFIG_INVALID: 'The environment lacks something or has it wrong; the message lists all of it.',
  CURATION_BUILT_UPON: 'Later decisions build on the one that was to be undone; undo those first, the message names them.',
  CURATION_CONFLICT: 'Another person decided otherwise, and that decision stands; undo it first, the message names it.',
  CURATION_IMPOSSIBLE: 'What was asked for makes no sense of these nodes; the message says why.',
  CURATION_UNDONE: 'The decision is undone already, or is itself an undoing.',
  CURSOR_EXPIRED: 'A subscription cannot go on from so long ago: the changes since are no longer kept. Read lists, then subscribe from now on.',
  CURSOR_INVALID: 'A cursor is not one that this connection gave out.',
  DATABASE_UNAVAILABLE: 'The database cannot be reached, or went away; what was saved is saved, a later run completes the rest.',
  DATABASE_BUSY: 'Another process holds the data folder; stop it, or set DATELINE_DATA to another folder.',
  DATABASE_TOO_NEW: 'The database was migrated by a newer Dateline; update this one.',
  DATABASE_UNMIGRATED: 'The database lacks migrations; run `dateline migrate`.',
  DOCUMENT_UNKNOWN: 'The server answers only documents of its list, and this is none of them.',
  FORBIDDEN: 'The token lacks the scope that this operation needs.',
  FORMAT_UNKNOWN: 'The bytes are of no format that can be read; the message lists the formats.',
  GAZETTEER_UNREADABLE: 'A file of places is of another format than is expected, or damaged; the message says which format.',
  ID_INVALID: 'A global id is malformed or of another type.',
  LIMIT_EXCEEDED: 'The operation is deeper, wider or costlier than is allowed; the message says what would pass.',
  MODEL_UNREADABLE: 'A model file is missing or damaged.',
  NODE_MISSING: 'An id is well-formed, but of nothing that is in the graph.',
  PLATFORM_UNSUPPORTED: 'There is no embedded Postgres for this platform; set DATABASE_URL to a Postgres of your own.',
  PORT_IN_USE: 'Another program listens on the port; stop it or set PORT to another.',
  READER_SLOW: 'A subscriber took too long to read what it was told and was let go; it may go on from its last cursor.',
  RATE_EXCEEDED: 'More requests came from this token or address than are answered in that time; the message says when to try again.',
  SOURCE_MISSING: 'A path, glob or URL names nothing that is there.',
  SOURCE_TOO_LARGE: 'A document is larger than is read at once; the message gives the bound.',
  SOURCE_UNREADABLE: 'A file or URL is there but cannot be read.',
  SUBGRAPH_UNAVAILABLE: 'A subgraph behind the gateway does not answer; start it, or tell the gateway where it is.',
  SUBSCRIPTIONS_EXCEEDED: 'More subscriptions are open at once than one token or address may have; close some, or ask for several kinds of change in fewer.',
  TIME_EXCEEDED: 'The operation took longer than is allowed, and its statements were cancelled; ask for less at once.',
  UNAUTHENTICATED: 'The operation needs a bearer token, and the request has none that is known.',
} as const satisfies Record<string, string>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** The caller's or the world's fault: says what was expected and, where there is one, the way out. */
export class DatelineError extends Error {
  override readonly name = 'DatelineError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
