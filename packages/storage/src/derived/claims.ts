import type { Bound, EventKind, Modality, PlaceKind } from '@dateline/document';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../client.ts';
import { readNumber } from '../claim-number.ts';
import { takeDue } from './due.ts';

/** A claim with all that is looked at where it is compared. */
export interface StoredClaim {
  readonly id: string;
  readonly eventId: string;
  readonly mention: string;
  readonly kind: EventKind;
  readonly modality: Modality;
  readonly slot: string;
  readonly value: string;
  readonly words: string;
  /** An instant in UTC, or a day where the article states no more; null where it has none. */
  readonly told: string | null;
  /** The entity that the report comes from, else the office in its words, else what somebody without a name said in one text, else the outlet. */
  readonly claimant: string;
  readonly entity: string | null;
  readonly place: { readonly id: string | null; readonly kind: PlaceKind | null; readonly country: string | null; readonly within: readonly string[] } | null;
  readonly quantity: { readonly value: number; readonly upper: number | null; readonly bound: Bound; readonly unit: string | null; readonly counted: string | null } | null;
}

/** Two values of one slot, by their keys. */
export interface StoredComparison {
  readonly eventId: string;
  readonly slot: string;
  readonly left: string;
  readonly right: string;
  readonly relation: string;
  readonly because: string;
}

/** Reads claims, and writes how they stand to each other. */
export interface ClaimFiling {
  /** Events whose claims have changed; they are due no more. At most as many as said. */
  takeDue(most: number): Promise<string[]>;
  ofEvents(eventIds: readonly string[]): Promise<StoredClaim[]>;
  keepKeys(keys: readonly { readonly id: string; readonly slot: string | null; readonly value: string | null }[]): Promise<void>;
  /** Makes these all the comparisons of the events. */
  keepComparisons(eventIds: readonly string[], comparisons: readonly StoredComparison[]): Promise<void>;
}

// An argument's claim stands at its place, one later where the report has a time.
const CLAIMS = `
SELECT l.id, m.event_id AS "eventId", m.id AS mention, m.kind, m.modality, l.slot, l.value, l.exact AS words,
  CASE WHEN r.published_at LIKE '%T%' THEN to_char(a.appeared_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') ELSE a.day END AS told,
  coalesce('entity ' || oc.entity_id, CASE WHEN o.nature = 'office' THEN 'office ' || lower(f.exact) WHEN o.nature IS NOT NULL THEN 'words ' || y.original_id || ' ' || lower(f.exact) END,
    'outlet ' || coalesce(n.source_id, n.id, a.id)) AS claimant,
  e.id AS entity, l.corrected,
  CASE WHEN e.kind = 'location' THEN jsonb_build_object('id', e.gazetteer_id, 'kind', e.place_kind, 'country', e.country, 'within', e.within) END AS place,
  CASE WHEN q.id IS NOT NULL AND l.slot LIKE 'quantity%' THEN jsonb_build_object('value', q.value, 'upper', q.upper, 'bound', q.bound, 'unit', q.unit, 'counted', q.counted) END AS quantity
FROM event_mention m JOIN claim l ON l.event_mention_id = m.id JOIN article a ON a.id = m.article_id JOIN revision r ON r.article_id = a.id AND r.current
  LEFT JOIN syndication y ON y.article_id = a.id LEFT JOIN article n ON n.id = y.original_id
  LEFT JOIN attribution_link o ON o.event_mention_id = m.id AND o.origin LEFT JOIN reference f ON f.id = o.reference_id LEFT JOIN chain oc ON oc.id = f.chain_id
  LEFT JOIN event_argument g ON g.event_mention_id = m.id AND g.ordinal = l.ordinal - (m.time IS NOT NULL)::int AND l.slot NOT IN ('time', 'modality')
  LEFT JOIN reference p ON p.id = g.reference_id LEFT JOIN chain c ON c.id = CASE WHEN NOT l.corrected THEN p.chain_id
    ELSE (SELECT x.id FROM chain x WHERE x.article_id = m.article_id AND x.name = l.value ORDER BY x.ordinal LIMIT 1) END LEFT JOIN entity e ON e.id = c.entity_id
  LEFT JOIN quantity q ON q.id = g.quantity_id
WHERE m.event_id = ANY($1::uuid[]) ORDER BY l.id`;

const KEYS = `
UPDATE claim l SET slot_key = k.slot, value_key = k.value FROM unnest($1::uuid[], $2::text[], $3::text[]) AS k(id, slot, value)
WHERE l.id = k.id AND (l.slot_key IS DISTINCT FROM k.slot OR l.value_key IS DISTINCT FROM k.value)`;

const GONE = `
DELETE FROM comparison x WHERE x.event_id = ANY($1::uuid[])
  AND NOT EXISTS (SELECT 1 FROM jsonb_to_recordset($2::jsonb) AS k("eventId" uuid, slot text, "left" text, "right" text)
    WHERE k."eventId" = x.event_id AND k.slot = x.slot AND k."left" = x.left_value AND k."right" = x.right_value)`;

const FOUND = `
INSERT INTO comparison (id, event_id, slot, left_value, right_value, relation, because)
SELECT id, "eventId", slot, "left", "right", relation, because
FROM jsonb_to_recordset($1::jsonb) AS k(id uuid, "eventId" uuid, slot text, "left" text, "right" text, relation text, because text)
ON CONFLICT (event_id, slot, left_value, right_value) DO UPDATE SET relation = excluded.relation, because = excluded.because
WHERE comparison.relation <> excluded.relation OR comparison.because <> excluded.because`;

/** What a person said stands for the number that was read, and for the words where they name nobody of the article. */
function asCorrected(claim: StoredClaim): StoredClaim {
  const number = claim.slot.startsWith('quantity') ? readNumber(claim.value) : null;
  return { ...claim, words: claim.value, quantity: number && { unit: claim.quantity?.unit ?? claim.slot.slice('quantity:'.length), counted: claim.quantity?.counted ?? null, ...number } };
}

export const openClaims = (transaction: Transaction): ClaimFiling => ({
  takeDue: (most) => takeDue(transaction, 'claims', most),
  ofEvents: async (eventIds) => {
    const rows = await transaction.$queryRawUnsafe<(StoredClaim & { corrected: boolean })[]>(CLAIMS, eventIds);
    return rows.map(({ corrected, ...claim }) => (corrected ? asCorrected(claim) : claim));
  },
  keepKeys: async (keys) => {
    await transaction.$executeRawUnsafe(KEYS, keys.map(({ id }) => id), keys.map(({ slot }) => slot), keys.map(({ value }) => value));
  },
  keepComparisons: async (eventIds, comparisons) => {
    const rows = JSON.stringify(comparisons.map((comparison) => ({ id: uuidv7(), ...comparison })));
    await transaction.$executeRawUnsafe(GONE, eventIds, rows);
    await transaction.$executeRawUnsafe(FOUND, rows);
  },
});

