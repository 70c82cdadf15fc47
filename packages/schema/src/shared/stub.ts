import type { EntityKind } from '@dateline/document';
import type { Nouns, Reading } from '@dateline/storage';
import { ENTITY_TYPES, NOUNS } from './nouns.ts';
import type { NodeName } from './nouns.ts';

/** A node of which only type and database id are known. Whoever owns the type loads its row the first time
 *  that one of its own fields is asked; a sister's fields need no more than the id. */
export class Stub {
  readonly __typename: NodeName;
  readonly id: string;
  #row: Promise<Nouns[keyof Nouns] | null> | undefined;

  constructor(type: NodeName, id: string) {
    this.__typename = type;
    this.id = id;
  }

  /** The row, read once however many fields ask; null where there is none. */
  row(reading: Reading): Promise<Nouns[keyof Nouns] | null> {
    return (this.#row ??= reading.byId(NOUNS[this.__typename].noun, this.id));
  }
}

/** The stub of a node, or null where there is no id. */
export const stub = (type: NodeName, id: string | null): Stub | null => (id === null ? null : new Stub(type, id));

/** The stub of an entity of any kind, or null where the words name none. */
export const entityStub = ({ entityKind, entityId }: { entityKind: EntityKind | null; entityId: string | null }): Stub | null =>
  entityKind === null ? null : stub(ENTITY_TYPES[entityKind], entityId);
