import type { EventFilter } from '../list-filters.ts';
import { idOrNobody, type Bindings } from './bindings.ts';

const EVERY_EVENT = `SELECT v.id, coalesce(v.time_start, '') AS time, coalesce(v.time_start, '~') AS since, v.mention_count AS count FROM event v WHERE v.mention_count > 0`;

/** The same of whoever takes part, in whose order they are kept. */
const eventsOf = (entity: string, condition: string): string => `SELECT q.event_id AS id, q.time, coalesce(nullif(q.time, ''), '~') AS since, v.mention_count AS count
  FROM participation q JOIN event v ON v.id = q.event_id AND v.mention_count > 0 WHERE q.entity_id = ${entity} AND ${condition}`;

/** What a participation `q` has to be for an event to begin, end or happen there. */
export const HAPPENS_THERE = `(q.place OR q.roles && '{place,origin,destination}')`;

export const takesPart = (role: string | null | undefined, { bind }: Bindings): string => (role === null || role === undefined ? 'q.parts > 0' : `${bind(role, 'text')} = ANY(q.roles)`);

/** Whom a list of events begins with, and what of the filter is left: begun with all events, those of somebody in thousands are all looked up to show twenty. */
function begin(filter: EventFilter): { readonly id: string | null; readonly isPlace: boolean; readonly rest: EventFilter } {
  const { placeId, participantId, role, ...others } = filter;
  if (participantId) return { id: participantId, isPlace: false, rest: { ...others, ...(placeId && { placeId }) } };
  if (placeId) return { id: placeId, isPlace: true, rest: { ...others, ...(role && { role }) } };
  return { id: null, isPlace: false, rest: filter };
}

export function eventRows(filter: EventFilter, bindings: Bindings): string {
  const { id, isPlace } = begin(filter);
  if (id === null) return EVERY_EVENT;
  const entity = bindings.bind(idOrNobody(id), 'uuid');
  return eventsOf(entity, isPlace ? HAPPENS_THERE : takesPart(filter.role, bindings));
}

/** What the rows do not see to. */
export const restOf = (filter: EventFilter): EventFilter => begin(filter).rest;
