/** How an event `v` stands by all its reports. */
export const STANDING = `(
  SELECT CASE WHEN (bool_or(m.modality = 'actual') OR bool_or(m.modality = 'ongoing')) AND bool_or(m.modality = 'denied') THEN 'disputed'
    WHEN bool_or(m.modality = 'actual') THEN 'done' WHEN bool_or(m.modality = 'ongoing') THEN 'ongoing' WHEN bool_or(m.modality = 'denied') THEN 'denied'
    WHEN bool_or(m.modality = 'planned') THEN 'planned' ELSE 'hypothetical' END
  FROM event_mention m WHERE m.event_id = v.id)`;

const ANONYMOUS = `k.event_mention_id = m.id AND k.origin AND k.nature = 'anonymous'`;

/** Whether some report of an event `v` comes from an anonymous source: there are few, so these are where it begins. */
export const SOME_ANONYMOUS = `v.id IN (SELECT m.event_id FROM attribution_link k JOIN event_mention m ON ${ANONYMOUS})`;

/** Whether some report of an event `v` comes from somebody else. */
export const SOME_KNOWN = `EXISTS (SELECT 1 FROM event_mention m WHERE m.event_id = v.id AND NOT EXISTS (SELECT 1 FROM attribution_link k WHERE ${ANONYMOUS}))`;

const isClaimed = (value: string): string => `EXISTS (SELECT 1 FROM event_mention m JOIN claim l ON l.event_mention_id = m.id WHERE m.event_id = x.event_id AND l.slot_key = x.slot AND l.value_key = ${value} AND NOT l.rejected OFFSET 0)`;

/** Whether both values of a comparison `x` are claimed by somebody still: a claim that a person rejected says nothing. OFFSET keeps the planner from
 *  looking for an order in which to join all of this, which takes it longer than a page is read in. */
export const BOTH_STAND = `(${isClaimed('x.left_value')} AND ${isClaimed('x.right_value')})`;

/** The same of a comparison that is counted with thousands: what is compared stands, but where claims have changed since, or a person has rejected one. */
export const BOTH_STAND_OF_MANY = `(x.event_id NOT IN (SELECT d.id FROM due d WHERE d.task = 'claims'
  UNION ALL SELECT m.event_id FROM claim l JOIN event_mention m ON m.id = l.event_mention_id WHERE l.rejected AND m.event_id IS NOT NULL) OR ${BOTH_STAND})`;
