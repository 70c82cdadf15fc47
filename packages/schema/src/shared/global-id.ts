import { DatelineError } from '@dateline/document';
import { momentOf, presentId } from '@dateline/storage';
import { nodeNames } from './nouns.ts';
import type { NodeName } from './nouns.ts';

/** The id that callers see: opaque to them, base64url of `Type:uuid`, with the instant as of which it was read where it was one. An answer has hundreds of them, and a
 *  buffer for each took twice as long; what `btoa` writes otherwise, `+` and `/`, comes of no third letter that stands here. */
export function globalId(type: NodeName, id: string): string {
  const encoded = btoa(`${type}:${id}`);
  const padding = encoded.indexOf('=');
  return padding < 0 ? encoded : encoded.slice(0, padding);
}

/** Type and database id that a global id stands for.
 *  @throws DatelineError `ID_INVALID` where it is no id of ours, or, with `expected`, one of another type. */
export function readGlobalId(id: string, expected?: NodeName): { readonly type: NodeName; readonly id: string } {
  const [name, key, ...rest] = Buffer.from(id, 'base64url').toString().split(':');
  const type = nodeNames.find((known) => known === name);
  if (type === undefined || key === undefined || rest.length > 0 || momentOf(key) === null || globalId(type, key) !== id) {
    throw new DatelineError('ID_INVALID', `${JSON.stringify(id.slice(0, 100))} is no id of this graph: use an id that a query answered.`);
  }
  if (expected !== undefined && type !== expected) {
    throw new DatelineError('ID_INVALID', `${id} is the id of a node of type ${type}; here the id of a node of type ${expected} is expected.`);
  }
  return { type, id: key };
}

/** The database id behind a global id of the given type, of whatever instant; null and undefined stay null. */
export const keyOf = (type: NodeName, id: string | null | undefined): string | null => (id === null || id === undefined ? null : presentId(readGlobalId(id, type).id));
