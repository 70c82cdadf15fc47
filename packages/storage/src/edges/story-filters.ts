import type { ComparisonFilter, StoryFilter } from '../list-filters.ts';
import { CLAIM_RELATIONS, type ClaimRelation } from '../records/index.ts';
import { idOrNobody, type Bindings } from './bindings.ts';
import { all, set } from './filters.ts';
import { BOTH_STAND, BOTH_STAND_OF_MANY } from './standing.ts';

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

/** Relations stand in the text, of which there are few, so that each is planned once. */
const inRelations = (relations: readonly ClaimRelation[]): string => {
  const known = CLAIM_RELATIONS.filter((relation) => relations.includes(relation)).map((relation) => `'${relation}'`);
  return known.length > 0 ? `x.relation IN (${known.join(', ')})` : 'FALSE';
};

const comparisonsThat = (stand: string) => ({ relations, slot, eventId, claimantId }: ComparisonFilter, { bind }: Bindings): string =>
  `SELECT x.id, coalesce(v.time_start, '') AS time, x.event_id AS event FROM comparison x JOIN event v ON v.id = x.event_id WHERE v.mention_count > 0 AND ${stand}${all([
    set(relations) && inRelations(relations),
    set(slot) && `x.slot = ${bind(slot, 'text')}`,
    set(eventId) && `x.event_id = ${bind(idOrNobody(eventId), 'uuid')}`,
    set(claimantId) && CLAIMED_BY(bind(claimantId, 'text')),
  ])}`;

/** Comparisons of which both values are claimed still, with the keys of their order. */
export const comparisonRows = comparisonsThat(BOTH_STAND);

/** The same, all at once. */
export const countedComparisons = comparisonsThat(BOTH_STAND_OF_MANY);
