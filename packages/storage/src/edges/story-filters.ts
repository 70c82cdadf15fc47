import type { ComparisonFilter, StoryFilter } from '../list-filters.ts';
import { idOrNobody, type Bindings } from './bindings.ts';
import { all, set } from './filters.ts';

export function storyConditions({ from, to, entityId }: StoryFilter, { bind }: Bindings): string {
  const conditions = all([
    set(from) && `y.end_day COLLATE "C" >= ${bind(from, 'text')}`,
    set(to) && `y.start_day COLLATE "C" <= ${bind(to, 'text')}`,
    set(entityId) && `y.id IN (SELECT t.story_id FROM cast_member w JOIN telling t ON t.article_id = w.article_id WHERE w.entity_id = ${bind(idOrNobody(entityId), 'uuid')})`,
  ]);
  return conditions && ` AND EXISTS (SELECT 1 FROM story y WHERE y.id = s.id${conditions})`;
}

/** Claims that an entity is the origin of. */
const CLAIMED_BY = (entity: string): string => `EXISTS (
  SELECT 1 FROM event_mention m JOIN claim l ON l.event_mention_id = m.id JOIN attribution_link k ON k.event_mention_id = m.id AND k.origin JOIN reference f ON f.id = k.reference_id JOIN chain c ON c.id = f.chain_id
  WHERE m.event_id = x.event_id AND l.slot_key = x.slot AND l.value_key IN (x.left_value, x.right_value) AND c.entity_id::text = ${entity})`;

export function comparisonConditions({ relations, slot, eventId, claimantId }: ComparisonFilter, { bind }: Bindings): string {
  const conditions = all([
    set(relations) && `x.relation = ANY(${bind(relations, 'text[]')})`,
    set(slot) && `x.slot = ${bind(slot, 'text')}`,
    set(eventId) && `x.event_id = ${bind(idOrNobody(eventId), 'uuid')}`,
    set(claimantId) && CLAIMED_BY(bind(claimantId, 'text')),
  ]);
  return conditions && ` AND EXISTS (SELECT 1 FROM comparison x WHERE x.id = s.id${conditions})`;
}
