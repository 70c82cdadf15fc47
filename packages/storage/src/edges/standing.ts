/** How an event `v` stands by all its reports. */
export const STANDING = `(
  SELECT CASE WHEN (bool_or(m.modality = 'actual') OR bool_or(m.modality = 'ongoing')) AND bool_or(m.modality = 'denied') THEN 'disputed'
    WHEN bool_or(m.modality = 'actual') THEN 'done' WHEN bool_or(m.modality = 'ongoing') THEN 'ongoing' WHEN bool_or(m.modality = 'denied') THEN 'denied'
    WHEN bool_or(m.modality = 'planned') THEN 'planned' ELSE 'hypothetical' END
  FROM event_mention m WHERE m.event_id = v.id)`;

/** Whether all reports of an event `v` come from anonymous sources. */
export const IS_ANONYMOUS = `(
  SELECT bool_and(EXISTS (SELECT 1 FROM attribution_link k WHERE k.event_mention_id = m.id AND k.origin AND k.nature = 'anonymous')) FROM event_mention m WHERE m.event_id = v.id)`;

const isClaimed = (value: string): string => `EXISTS (SELECT 1 FROM event_mention m JOIN claim l ON l.event_mention_id = m.id WHERE m.event_id = x.event_id AND l.slot_key = x.slot AND l.value_key = ${value} AND NOT l.rejected)`;

/** Whether both values of a comparison `x` are claimed by somebody still: a claim that a person rejected says nothing. */
export const BOTH_STAND = `(${isClaimed('x.left_value')} AND ${isClaimed('x.right_value')})`;
