import { DatelineError } from '@dateline/document';
import { presentId } from '@dateline/storage';
import { readGlobalId } from './global-id.ts';
import { ENTITY_TYPES } from './nouns.ts';

/** The database id behind the global id of an entity of any kind; null and undefined stay null.
 *  @throws DatelineError `ID_INVALID` that names the argument. */
export function entityKey(argument: string, id: string | null | undefined): string | null {
  if (id === null || id === undefined) return null;
  const node = readGlobalId(id);
  if (!Object.values<string>(ENTITY_TYPES).includes(node.type)) {
    throw new DatelineError('ID_INVALID', `${id} is the id of a node of type ${node.type}; ${argument} takes a Person's, an Organization's or a Location's.`);
  }
  return presentId(node.id);
}
