// What the graph answers in `errors[].extensions.code`: printed from docs/errors.md by `npm run types -w @dateline/sdk`.

export interface GraphCodes {
  /** An argument is not what the command or field takes; the message says what it takes. */
  readonly ARGUMENT_INVALID: true;
  /** The environment lacks something or has it wrong; the message lists all of it. */
  readonly CONFIG_INVALID: true;
  /** Later decisions build on the one that was to be undone; undo those first, the message names them. */
  readonly CURATION_BUILT_UPON: true;
  /** Another person decided otherwise, and that decision stands; undo it first, the message names it. */
  readonly CURATION_CONFLICT: true;
  /** What was asked for makes no sense of these nodes; the message says why. */
  readonly CURATION_IMPOSSIBLE: true;
  /** The decision is undone already, or is itself an undoing. */
  readonly CURATION_UNDONE: true;
  /** A subscription cannot go on from so long ago: the changes since are no longer kept. Read lists, then subscribe from now on. */
  readonly CURSOR_EXPIRED: true;
  /** A cursor is not one that this connection gave out. */
  readonly CURSOR_INVALID: true;
  /** The database cannot be reached, or went away; what was saved is saved, a later run completes the rest. */
  readonly DATABASE_UNAVAILABLE: true;
  /** Another process holds the data folder; stop it, or set DATELINE_DATA to another folder. */
  readonly DATABASE_BUSY: true;
  /** The database was migrated by a newer Dateline; update this one. */
  readonly DATABASE_TOO_NEW: true;
  /** The database lacks migrations; run `dateline migrate`. */
  readonly DATABASE_UNMIGRATED: true;
  /** The server answers only documents of its list, and this is none of them. */
  readonly DOCUMENT_UNKNOWN: true;
  /** The token lacks the scope that this operation needs. */
  readonly FORBIDDEN: true;
  /** The bytes are of no format that can be read; the message lists the formats. */
  readonly FORMAT_UNKNOWN: true;
  /** A file of places is of another format than is expected, or damaged; the message says which format. */
  readonly GAZETTEER_UNREADABLE: true;
  /** A global id is malformed or of another type. */
  readonly ID_INVALID: true;
  /** The operation is deeper, wider or costlier than is allowed; the message says what would pass. */
  readonly LIMIT_EXCEEDED: true;
  /** A model file is missing or damaged. */
  readonly MODEL_UNREADABLE: true;
  /** An id is well-formed, but of nothing that is in the graph. */
  readonly NODE_MISSING: true;
  /** There is no embedded Postgres for this platform; set DATABASE_URL to a Postgres of your own. */
  readonly PLATFORM_UNSUPPORTED: true;
  /** Another program listens on the port; stop it or set PORT to another. */
  readonly PORT_IN_USE: true;
  /** A subscriber took too long to read what it was told and was let go; it may go on from its last cursor. */
  readonly READER_SLOW: true;
  /** More requests came from this token or address than are answered in that time; the message says when to try again. */
  readonly RATE_EXCEEDED: true;
  /** A path, glob or URL names nothing that is there. */
  readonly SOURCE_MISSING: true;
  /** A document is larger than is read at once; the message gives the bound. */
  readonly SOURCE_TOO_LARGE: true;
  /** A file or URL is there but cannot be read. */
  readonly SOURCE_UNREADABLE: true;
  /** A subgraph behind the gateway does not answer; start it, or tell the gateway where it is. */
  readonly SUBGRAPH_UNAVAILABLE: true;
  /** More subscriptions are open at once than one token or address may have; close some, or ask for several kinds of change in fewer. */
  readonly SUBSCRIPTIONS_EXCEEDED: true;
  /** The operation took longer than is allowed, and its statements were cancelled; ask for less at once. */
  readonly TIME_EXCEEDED: true;
  /** The operation needs a bearer token, and the request has none that is known. */
  readonly UNAUTHENTICATED: true;
}
