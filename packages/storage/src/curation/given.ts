import type { Transaction } from '../client.ts';
import { refreshEntities } from '../filing/refresh-entities.ts';

/** What a person says of an entity or event as a whole, by field; null takes the word back. A trigger keeps rows so. */
export type Given = Readonly<Record<string, unknown>>;

const GIVE = (table: 'entity' | 'event'): string => `UPDATE ${table} SET given = nullif(jsonb_strip_nulls(coalesce(given, '{}') || $2::jsonb), '{}') WHERE id = $1::uuid`;

/** What was given of the fields before. */
export async function givenOf(transaction: Transaction, table: 'entity' | 'event', id: string, fields: readonly string[]): Promise<Given> {
  const [row] = await transaction.$queryRawUnsafe<{ given: Given | null }[]>(`SELECT given FROM ${table} WHERE id = $1::uuid`, id);
  return Object.fromEntries(fields.map((field) => [field, row?.given?.[field] ?? null]));
}

/** Of a place that the gazetteer does not know nothing is left to show once the word is taken back. */
const GIVE_ENTITY = GIVE('entity').replace(' WHERE', `, lat = CASE WHEN $2::jsonb->'coordinates' = 'null' THEN NULL ELSE lat END, lon = CASE WHEN $2::jsonb->'coordinates' = 'null' THEN NULL ELSE lon END,
  country = CASE WHEN $2::jsonb->'country' = 'null' THEN NULL ELSE country END WHERE`);

export async function giveEntity(transaction: Transaction, id: string, given: Given): Promise<void> {
  await transaction.$executeRawUnsafe(GIVE_ENTITY, id, JSON.stringify(given));
  await refreshEntities(transaction, [id]);
}

export async function giveEvent(transaction: Transaction, id: string, given: Given): Promise<void> {
  await transaction.$executeRawUnsafe(GIVE('event'), id, JSON.stringify(given));
}
