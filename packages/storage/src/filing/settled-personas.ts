import type { Transaction } from '../client.ts';
import type { SettledPersona } from './personas.ts';

/** Keeps what was found of personas as they were clustered. */
export async function keepSettled(transaction: Transaction, personas: readonly (SettledPersona & { readonly key: string })[]): Promise<void> {
  if (personas.length === 0) return;
  const [keys, clusters, pulls] = [personas.map(({ key }) => key), personas.map(({ cluster }) => cluster), personas.map(({ pull }) => pull)];
  await transaction.$executeRawUnsafe(KEEP, keys, clusters, pulls, personas.map(({ torn }) => torn), personas.map(({ astray }) => astray));
}

const KEEP = `
UPDATE persona p SET cluster = g.cluster, pull = g.pull, torn = g.torn, astray = g.astray
FROM unnest($1::text[], $2::text[], $3::float8[], $4::bool[], $5::bool[]) AS g(key, cluster, pull, torn, astray) WHERE p.key = g.key`;
