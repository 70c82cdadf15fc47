import type { Transaction } from '../client.ts';
import { takeDue } from './due.ts';

/** Reports that people changed. */
export interface ChangedReports {
  /** With what linking compares of them, as decided. */
  readonly changed: readonly { readonly anchor: string; readonly profile: unknown }[];
  /** Anchors of the reports of the events that these were of, or that a rejected one was of: without it they may be others. */
  readonly beside: readonly string[];
}

/** Reports of events that are to be joined anew; they are due no more. At most as many of either sort as said; null where nothing is due. */
export async function takeChangedReports(transaction: Transaction, most: number): Promise<ChangedReports | null> {
  const [reports, events] = [await takeDue(transaction, 'report', most), await takeDue(transaction, 'event', most)];
  if (reports.length + events.length === 0) return null;
  const changed = await transaction.$queryRawUnsafe<{ anchor: string; profile: unknown }[]>(CHANGED, reports);
  const beside = await transaction.$queryRawUnsafe<{ anchor: string }[]>(BESIDE, reports, events);
  return { changed, beside: beside.map(({ anchor }) => anchor) };
}

const CHANGED = `
SELECT m.anchor, m.profile || jsonb_build_object('kind', m.kind, 'time', m.time, 'modality', m.modality) AS profile FROM event_mention m
WHERE m.id = ANY($1::uuid[]) AND NOT m.rejected AND m.profile IS NOT NULL ORDER BY m.anchor COLLATE "C"`;

const BESIDE = `
SELECT m.anchor FROM event_mention m WHERE m.event_id = ANY($2::uuid[]) OR m.event_id IN (SELECT r.event_id FROM event_mention r WHERE r.id = ANY($1::uuid[]))`;
