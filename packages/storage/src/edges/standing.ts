/** How an event `v` stands by all its reports. */
export const STANDING = `(
  SELECT CASE WHEN (bool_or(m.modality = 'actual') OR bool_or(m.modality = 'ongoing')) AND bool_or(m.modality = 'denied') THEN 'disputed'
    WHEN bool_or(m.modality = 'actual') THEN 'done' WHEN bool_or(m.modality = 'ongoing') THEN 'ongoing' WHEN bool_or(m.modality = 'denied') THEN 'denied'
    WHEN bool_or(m.modality = 'planned') THEN 'planned' ELSE 'hypothetical' END
  FROM event_mention m WHERE m.event_id = v.id)`;

/** Whether all reports of an event `v` come from anonymous sources. */
export const IS_ANONYMOUS = `(
  SELECT bool_and(EXISTS (SELECT 1 FROM attribution_link k WHERE k.event_mention_id = m.id AND k.origin AND k.nature = 'anonymous')) FROM event_mention m WHERE m.event_id = v.id)`;
