import { DatelineError } from '@dateline/document';
import { presentId } from '@dateline/storage';
import { readGlobalId } from './global-id.ts';
import { ENTITY_TYPES } from './nouns.ts';

/** The database id behind the global id of an entity of any kind; null and undefined stay null.
 *  @throws DatelineError `ID_INVALID` that names the argument. */
export function entityKey(argument: string, id: string | null | undefined): string | null {
  return id === null || id === undefined ? null : presentId(entityMoment(argument, id));
}

/** The same, of the instant that the id is of.
 *  @throws DatelineError `ID_INVALID` that names the argument. */
export function entityMoment(argument: string, id: string): string {
  const node = readGlobalId(id);
  if (!Object.values<string>(ENTITY_TYPES).includes(node.type)) {
    throw new DatelineError('ID_INVALID', `${id} is the id of a node of type ${node.type}; ${argument} takes a Person's, an Organization's or a Location's.`);
  }
  return node.id;
}
