import type { EventProfile } from './event-profile.ts';
import { isLong } from './event-window.ts';
import { classOf } from './event-words.ts';
import { judgeEvents } from './judge-events.ts';
import { isToll } from './judge-tolls.ts';
import { intervalOf } from './time-interval.ts';

/** What a report tells, in one line: reports with equal lines are one event by definition, whoever else their articles name. Null where what it tells does not make two of it
 *  one: it has no day, too little is said, or it counts what climbs. Equal lines have equal `eventKeysOf`, but for keys by cause. */
export function reportPersonaOf(report: EventProfile): string | null {
  const time = intervalOf(report.time);
  if (time === null || time.start === null || time.end === null || isLong(time) || report.kind === 'disaster' || isToll(report)) return null;
  const twin: EventProfile = { ...report, id: `${report.id}'`, article: `${report.article}'`, title: null, background: [], others: [], counts: [], sumOf: null, countries: [], company: [] };
  if (judgeEvents(report, twin).verdict !== 'same') return null;
  const parts = report.arguments.map(({ role, entity, words, place, quantity }) => [role, entity ?? words.toLowerCase(), place?.id ?? '', quantity === null ? '' : `${String(quantity.value)}-${String(quantity.upper ?? '')} ${quantity.unit ?? ''}`].join('='));
  return [report.kind, classOf(report) ?? report.trigger.toLowerCase(), report.modality, report.time, ...parts.sort()].join('|');
}

/** Of reports with one persona so many are judged: the first by id, so that it is a matter of the reports, not of their order. */
const SHOWN = 3;

export interface Shown {
  /** What is judged. */
  readonly reports: readonly EventProfile[];
  /** Of each report that has a persona: all that have it. */
  readonly alike: ReadonlyMap<string, readonly EventProfile[]>;
  /** What is not judged, with the id of a judged one that it is one event with. */
  readonly hidden: readonly { readonly id: string; readonly persona: string }[];
}

/** Divides reports into those that are judged and those that tell the same as one of these. `judged`: ids of which persons judged; they are never hidden. `fresh`: ids that were not there
 *  before, beside which all stay that were judged until now. */
export function shownOf(reports: readonly EventProfile[], judged: ReadonlySet<string>, fresh: ReadonlySet<string> = new Set()): Shown {
  const groups = new Map<string, EventProfile[]>();
  const alone: EventProfile[] = [];
  for (const report of reports) {
    const persona = reportPersonaOf(report);
    if (persona === null) alone.push(report);
    else groups.set(persona, [...(groups.get(persona) ?? []), report]);
  }
  const alike = new Map<string, readonly EventProfile[]>();
  const hidden: { id: string; persona: string }[] = [];
  for (const group of groups.values()) {
    group.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { id } of group) alike.set(id, group);
    const most = SHOWN + group.filter(({ id }) => fresh.has(id)).length;
    for (const [index, report] of group.entries()) {
      if (index < most || judged.has(report.id)) alone.push(report);
      else hidden.push({ id: report.id, persona: group[0]?.id ?? '' });
    }
  }
  return { reports: alone, alike, hidden };
}
