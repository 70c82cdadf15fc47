import type { EventFilter } from '../list-filters.ts';
import { idOrNobody, type Bindings } from './bindings.ts';

/** Every event there is. */
export const EVERY_EVENT = `SELECT v.id, coalesce(v.time_start, '') AS time, coalesce(v.time_start, '~') AS since, v.mention_count AS count FROM event v WHERE v.mention_count > 0`;

/** The same of whoever takes part, in whose order they are kept. */
const eventsOf = (entity: string, condition: string): string => `SELECT q.event_id AS id, q.time, coalesce(nullif(q.time, ''), '~') AS since, v.mention_count AS count
  FROM participation q JOIN event v ON v.id = q.event_id AND v.mention_count > 0 WHERE q.entity_id = ${entity} AND ${condition}`;

/** What a participation `q` has to be for an event to begin, end or happen there. */
export const HAPPENS_THERE = `(q.place OR q.roles && '{place,origin,destination}')`;

export const takesPart = (role: string | null | undefined, { bind }: Bindings): string => (role === null || role === undefined ? 'q.parts > 0' : `${bind(role, 'text')} = ANY(q.roles)`);

/** Those of which an outlet tells, in the order in which they are kept. */
const toldBy = (outlet: string): string => `SELECT t.event_id AS id, t.time, coalesce(nullif(t.time, ''), '~') AS since, v.mention_count AS count
  FROM event_outlet t JOIN event v ON v.id = t.event_id AND v.mention_count > 0 WHERE t.source_id = ${outlet}`;

/** Whom a list of events begins with, and what of the filter is left: begun with all events, those of somebody in thousands are all looked up to show twenty. */
function begin(filter: EventFilter): { readonly id: string | null; readonly by: 'participant' | 'place' | 'outlet'; readonly rest: EventFilter } {
  const { placeId, participantId, role, sourceIds, ...others } = filter;
  if (participantId) return { id: participantId, by: 'participant', rest: { ...others, ...(sourceIds && { sourceIds }), ...(placeId && { placeId }) } };
  if (placeId) return { id: placeId, by: 'place', rest: { ...others, ...(sourceIds && { sourceIds }), ...(role && { role }) } };
  const [outlet, ...more] = sourceIds ?? [];
  // The article that is of the outlet is to be of the language, too.
  if (outlet !== undefined && more.length === 0) return { id: outlet, by: 'outlet', rest: { ...others, ...(role && { role }), ...(others.languages && { sourceIds: [outlet] }) } };
  return { id: null, by: 'participant', rest: filter };
}

export function eventRows(filter: EventFilter, bindings: Bindings): string {
  const { id, by } = begin(filter);
  if (id === null) return EVERY_EVENT;
  const begun = bindings.bind(idOrNobody(id), 'uuid');
  return by === 'outlet' ? toldBy(begun) : eventsOf(begun, by === 'place' ? HAPPENS_THERE : takesPart(filter.role, bindings));
}

/** What the rows do not see to. */
export const restOf = (filter: EventFilter): EventFilter => begin(filter).rest;
