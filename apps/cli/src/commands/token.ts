import { DatelineError } from '@dateline/document';
import { readConfig } from '@dateline/server';
import { TOKEN_SCOPES } from '@dateline/storage';
import type { TokenRecord, Tokens, TokenScope } from '@dateline/storage';
import { EXIT } from '../faults.ts';
import { storageOf } from '../storage.ts';
import { print, tell } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

async function withTokens(work: (tokens: Tokens) => Promise<void>): Promise<number> {
  const storage = await storageOf(readConfig());
  try {
    await work(storage.tokens);
    return EXIT.done;
  } finally {
    await storage.close();
  }
}

/** `read,curate`, as scopes; what is none of them is refused where the token is made. */
const scopesOf = (list: string): TokenScope[] => list.split(/[,+]/u).map((scope) => scope.trim()).filter((scope) => scope !== '') as TokenScope[];

const DAY = 86_400_000;

/** `90`, in days, as an instant.
 *  @throws DatelineError ARGUMENT_INVALID */
function expiryOf(days: string | undefined): Date | null {
  if (days === undefined) return null;
  if (!/^[1-9]\d{0,4}$/u.test(days)) throw new DatelineError('ARGUMENT_INVALID', `--days is ${days}: it is a whole number of days from 1.`);
  return new Date(Date.now() + Number(days) * DAY);
}

/** Makes a token and prints its secret, alone, so that it can be piped on; it is shown this once. */
export const runTokenCreate = (name: string, { scopes, days }: { readonly scopes: string; readonly days?: string }, terminal: Terminal): Promise<number> =>
  withTokens(async (tokens) => {
    const secret = await tokens.create({ name, scopes: scopesOf(scopes), expiresAt: expiryOf(days) });
    await print(terminal, secret);
    tell(terminal, `that is the token of ${name}: keep it now, for only its digest is stored. Send it as Authorization: Bearer …`);
  });

const standing = ({ revokedAt, expiresAt }: TokenRecord): string =>
  revokedAt ? `revoked ${revokedAt.toISOString()}` : !expiresAt ? 'holds' : expiresAt.getTime() > Date.now() ? `holds until ${expiresAt.toISOString()}` : `expired ${expiresAt.toISOString()}`;

/** Prints who has a token, for what, and whether it holds. */
export const runTokenList = ({ json = false }: { readonly json?: boolean }, terminal: Terminal): Promise<number> =>
  withTokens(async (tokens) => {
    const all = await tokens.list();
    if (json) await print(terminal, JSON.stringify(all));
    else for (const token of all) await print(terminal, [token.name, token.scopes.join('+'), standing(token)].join('\t'));
    if (all.length === 0) tell(terminal, `there is no token: \`dateline token create NAME --scopes ${TOKEN_SCOPES.join(',')}\` makes one.`);
  });

/** Takes a token back: servers refuse it within ten seconds. */
export const runTokenRevoke = (name: string, terminal: Terminal): Promise<number> =>
  withTokens(async (tokens) => {
    await tokens.revoke(name);
    await print(terminal, `the token of ${name} is revoked: running servers refuse it within ten seconds.`);
  });
