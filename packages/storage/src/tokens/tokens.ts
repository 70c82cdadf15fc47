/** What a token may allow, over what is open to all: reading where reading takes a token, writing, deciding, and seeing what operators see. */
export const TOKEN_SCOPES = ['read', 'ingest', 'curate', 'admin'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** A token as it is listed: never its secret, which is not kept. */
export interface TokenRecord {
  /** Whose it is; given once and never again. */
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly createdAt: Date;
  /** From then on it is refused; null where it holds until it is revoked. */
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

export interface TokenToMake {
  /** 1 to 60 characters without space or colon. */
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly expiresAt?: Date | null;
}

/** The tokens that the database knows. */
export interface Tokens {
  /** The secret, which is told this once: only its SHA-256 is kept.
   *  @throws DatelineError ARGUMENT_INVALID where the name is taken or malformed, or a scope is none; DATABASE_UNAVAILABLE */
  create(token: TokenToMake): Promise<string>;
  /** In the order in which they were made.
   *  @throws DatelineError DATABASE_UNAVAILABLE */
  list(): Promise<readonly TokenRecord[]>;
  /** Revoking what is revoked changes nothing.
   *  @throws DatelineError ARGUMENT_INVALID where no token has the name; DATABASE_UNAVAILABLE */
  revoke(name: string): Promise<void>;
  /** Whose the secret is; null where it is none that was given, expired or revoked.
   *  @throws DatelineError DATABASE_UNAVAILABLE */
  find(secret: string): Promise<Pick<TokenRecord, 'name' | 'scopes'> | null>;
}
