import { cluster } from './cluster.ts';
import { eventKeysOf } from './event-keys.ts';
import type { Verdicted } from './verdicted.ts';
import type { EventProfile } from './event-profile.ts';
import { judgeEvents } from './judge-events.ts';
import { LINKING, type Finding } from './judging.ts';
import { shownOf } from './report-personas.ts';
import { openParts } from './parts.ts';
import { sharingKeys } from './sharing-keys.ts';

/** Some reports, and what persons judged of them, by their ids, in the order in which it was made. */
export interface Reports {
  readonly reports: readonly EventProfile[];
  readonly judgements: readonly Verdicted[];
}

/** Of some reports: themselves and all that share a key with one of them, with persons' judgements of them; the reports at the other ends as well. */
export type AskReports = (ids: readonly string[]) => Promise<Reports>;

export interface ReportsAround {
  /** What is bound together, each part apart from the others: joining the parts gives what joining all of it would. */
  readonly parts: readonly Reports[];
  /** Pairs of a seed and another that shares a key with it, each once: same and unsure. */
  readonly findings: readonly (Finding & { readonly left: string; readonly right: string })[];
}

/** All reports that are bound to the seeds by "same" or by a person, step by step: what lies outside is bound to nothing inside. Of reports that tell the same
 *  (`reportPersonaOf`) few are judged, so that judging grows with the ways in which an event is told and not with how often; all of them are fetched and come back. */
export async function reportsAround(seeds: readonly string[], ask: AskReports): Promise<ReportsAround> {
  const inside = new Map<string, EventProfile>();
  const judgements = new Map<string, Verdicted>();
  const findings: (Finding & { left: string; right: string })[] = [];
  const parts = openParts();
  let frontier = [...new Set(seeds)];
  for (let step = 0; frontier.length > 0; step++) {
    const known = await ask(frontier);
    const around = new Map(known.reports.map((report) => [report.id, report]));
    for (const judgement of known.judgements) judgements.set([judgement.left, judgement.right, judgement.by, judgement.verdict].join('\n'), judgement);
    const seen = new Set(step === 0 ? frontier : []);
    const shown = shownOf([...around.values()], new Set(known.judgements.flatMap(({ left, right }) => [left, right])), seen);
    const from = new Set(frontier.flatMap((id) => around.get(id) ?? []).flatMap((report) => shown.alike.get(report.id) ?? [report]));
    for (const report of from) inside.set(report.id, report);
    const pairs = pairsOf(shown.reports.filter((report) => from.has(report)), shown.reports);
    if (step === 0) findings.push(...pairs.filter(({ left, right, verdict }) => verdict !== 'different' && (seen.has(left) || seen.has(right))));
    const alike = shown.hidden.filter(({ id }) => inside.has(id)).map(({ id, persona }) => ({ left: id, right: persona }));
    const bound = [...pairs.filter(({ verdict }) => verdict === 'same'), ...alike, ...known.judgements];
    for (const { left, right } of bound) parts.join(left, right);
    frontier = [...new Set(bound.flatMap(({ left, right }) => [left, right]))].filter((id) => !inside.has(id) && around.has(id));
  }
  return { parts: partsOf({ reports: [...inside.values()], judgements: [...judgements.values()] }, parts.of), findings };
}

/** Divides reports by the part that they belong to. */
function partsOf({ reports, judgements }: Reports, partOf: (id: string) => string): Reports[] {
  const parts = new Map<string, { reports: EventProfile[]; judgements: Verdicted[] }>();
  for (const report of reports) {
    const part = parts.get(partOf(report.id)) ?? { reports: [], judgements: [] };
    parts.set(partOf(report.id), part);
    part.reports.push(report);
  }
  for (const judgement of judgements) parts.get(partOf(judgement.left))?.judgements.push(judgement);
  return [...parts.values()];
}

/** Each pair of one of the first and one of the second that shares a key with it, once. */
function pairsOf(from: readonly EventProfile[], around: readonly EventProfile[]): (Finding & { left: string; right: string })[] {
  const isFrom = new Set(from.map(({ id }) => id));
  const sharing = sharingKeys(around, eventKeysOf);
  return from.flatMap((left) => sharing(left).filter(({ id }) => id !== left.id && (!isFrom.has(id) || left.id < id)).map((right) => ({ left: left.id, right: right.id, ...judgeEvents(left, right) })));
}

/** Clusters of reports' ids: each is one event. A function of the reports and of what persons judged, not of any order. */
export function joinReports({ reports, judgements }: Reports): string[][] {
  const shown = shownOf(reports, new Set(judgements.flatMap(({ left, right }) => [left, right])));
  const rules = shown.reports.flatMap((left, index) => shown.reports.slice(index + 1).map((right): Verdicted => ({ left: left.id, right: right.id, by: LINKING, ...judgeEvents(left, right) })));
  const hidden = shown.hidden.map(({ id, persona }): Verdicted => ({ left: id, right: persona, verdict: 'same', score: 1, by: LINKING }));
  return cluster(reports.map(({ id }) => id), [...rules, ...hidden, ...judgements]);
}
