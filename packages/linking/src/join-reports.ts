import { cluster } from './cluster.ts';
import type { Verdicted } from './verdicted.ts';
import type { EventProfile } from './event-profile.ts';
import { judgeEvents } from './judge-events.ts';
import { LINKING, type Finding } from './judging.ts';

/** Some reports, and what persons judged of them, by their ids, in the order in which it was made. */
export interface Reports {
  readonly reports: readonly EventProfile[];
  readonly judgements: readonly Verdicted[];
}

/** Of some reports: themselves and all that share a key with one of them, with persons' judgements of them; the reports at the other ends as well. */
export type AskReports = (ids: readonly string[]) => Promise<Reports>;

export interface ReportsAround extends Reports {
  /** Pairs of a seed and another that shares a key with it, each once: same and unsure. */
  readonly findings: readonly (Finding & { readonly left: string; readonly right: string })[];
}

/** All reports that are bound to the seeds by "same" or by a person, step by step: what lies outside is bound to nothing inside. */
export async function reportsAround(seeds: readonly string[], ask: AskReports): Promise<ReportsAround> {
  const inside = new Map<string, EventProfile>();
  const judgements = new Map<string, Verdicted>();
  const findings: (Finding & { left: string; right: string })[] = [];
  let frontier = [...new Set(seeds)];
  for (let step = 0; frontier.length > 0; step++) {
    const known = await ask(frontier);
    const around = new Map(known.reports.map((report) => [report.id, report]));
    for (const judgement of known.judgements) judgements.set([judgement.left, judgement.right, judgement.by, judgement.verdict].join('\n'), judgement);
    const from = frontier.flatMap((id) => around.get(id) ?? []);
    for (const report of from) inside.set(report.id, report);
    const pairs = pairsOf(from, [...around.values()]);
    if (step === 0) findings.push(...pairs.filter(({ verdict }) => verdict !== 'different'));
    const bound = [...pairs.filter(({ verdict }) => verdict === 'same').map(({ right }) => right), ...known.judgements.flatMap(({ left, right }) => [left, right])];
    frontier = [...new Set(bound)].filter((id) => !inside.has(id) && around.has(id));
  }
  return { reports: [...inside.values()], judgements: [...judgements.values()], findings };
}

/** Each pair of one of the first and one of the second, once. */
function pairsOf(from: readonly EventProfile[], around: readonly EventProfile[]): (Finding & { left: string; right: string })[] {
  const isFrom = new Set(from.map(({ id }) => id));
  return from.flatMap((left) => around.filter(({ id }) => id !== left.id && (!isFrom.has(id) || left.id < id)).map((right) => ({ left: left.id, right: right.id, ...judgeEvents(left, right) })));
}

/** Clusters of reports' ids: each is one event. A function of the reports and of what persons judged, not of any order. */
export function joinReports({ reports, judgements }: Reports): string[][] {
  const rules = reports.flatMap((left, index) => reports.slice(index + 1).map((right): Verdicted => ({ left: left.id, right: right.id, by: LINKING, ...judgeEvents(left, right) })));
  return cluster(reports.map(({ id }) => id), [...rules, ...judgements]);
}
