import { createHash, randomBytes } from 'node:crypto';
import { DatelineError } from '@dateline/document';
import { uuidv7 } from 'uuidv7';
import type { LateClient } from '../client.ts';
import { unavailable } from '../unavailable.ts';
import { TOKEN_SCOPES, type Tokens, type TokenScope, type TokenToMake } from './tokens.ts';

const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** What is made begins so, that a scanner for leaked secrets can know it. */
const PREFIX = 'dl_';

const SHOWN = { name: true, scopes: true, createdAt: true, expiresAt: true, revokedAt: true } as const;

/** @throws DatelineError ARGUMENT_INVALID */
function requireMakeable({ name, scopes, expiresAt }: TokenToMake): void {
  if (!/^[^\s:]{1,60}$/.test(name)) throw new DatelineError('ARGUMENT_INVALID', `the name is ${JSON.stringify(name.slice(0, 80))}: it has 1 to 60 characters, without space or colon.`);
  const wrong = scopes.find((scope) => !TOKEN_SCOPES.includes(scope));
  if (wrong !== undefined || scopes.length === 0) throw new DatelineError('ARGUMENT_INVALID', `${wrong === undefined ? 'there is no scope' : `${wrong} is no scope`}: the scopes are ${TOKEN_SCOPES.join(', ')}.`);
  if (expiresAt && expiresAt.getTime() <= Date.now()) throw new DatelineError('ARGUMENT_INVALID', `the token would expire at ${expiresAt.toISOString()}, which is past.`);
}

async function reached<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    throw unavailable(error) ?? error;
  }
}

export function openTokens(client: LateClient): Tokens {
  return {
    async create(token) {
      requireMakeable(token);
      const { name, scopes, expiresAt = null } = token;
      const secret = PREFIX + randomBytes(32).toString('base64url');
      const { count } = await reached((await client()).token.createMany({ data: [{ id: uuidv7(), name, digest: digestOf(secret), scopes: [...new Set(scopes)], expiresAt }], skipDuplicates: true }));
      if (count === 0) throw new DatelineError('ARGUMENT_INVALID', `there is a token named ${name} already, or was one: names stand in the log of curation and are given once.`);
      return secret;
    },
    list: async () => (await reached((await client()).token.findMany({ select: SHOWN, orderBy: { id: 'asc' } }))).map((token) => ({ ...token, scopes: token.scopes as TokenScope[] })),
    async revoke(name) {
      const { count } = await reached((await client()).token.updateMany({ where: { name, revokedAt: null }, data: { revokedAt: new Date() } }));
      if (count === 0 && !(await reached((await client()).token.findUnique({ where: { name }, select: { id: true } })))) throw new DatelineError('ARGUMENT_INVALID', `no token is named ${name}: \`dateline token list\` lists them.`);
    },
    async find(secret) {
      const found = await reached((await client()).token.findUnique({ where: { digest: digestOf(secret) }, select: SHOWN }));
      const holds = found && !found.revokedAt && (found.expiresAt === null || found.expiresAt.getTime() > Date.now());
      return holds ? { name: found.name, scopes: found.scopes as TokenScope[] } : null;
    },
  };
}
