/** An identifier that can stand after `#` as it is. */
const SIMPLE = /^[\w.-]{1,64}$/u;

/** What the items of a document are called: their own identifiers where all have simple and different ones, else their
 *  numbers from 1; nothing where there is one item only. */
export function itemNames(ids: readonly (string | null)[]): (string | null)[] {
  if (ids.length === 1) return [null];
  const own = ids.every((id) => id !== null && SIMPLE.test(id)) && new Set(ids).size === ids.length;
  return ids.map((id, index) => (own ? id : String(index + 1)));
}
