import type { Judgement } from '@dateline/document';
import { eventKeysOf, eventProfilesOf, joinReports, LINKING, reportsAround, summaryOf, type AskReports, type EventProfile } from '@dateline/linking';
import type { EventCluster, Filing, Kept } from '@dateline/storage';
import { inOrderOf } from './in-order-of.ts';
import type { Profiled } from './linkable.ts';

/** Finds which events the articles' reports tell of: those that are bound to them are clustered again. Reports of events that an article's earlier revision told of
 *  are, too. */
export async function linkEvents(filing: Filing, articles: readonly Profiled[]): Promise<void> {
  const fresh = articles.flatMap(({ kept, analysis, profiles }) => eventProfilesOf(analysis, profiles, (index) => kept.eventMentions[index]?.anchor ?? ''));
  await filing.keepReports(fresh.map((profile) => ({ anchor: profile.id, profile, keys: eventKeysOf(profile) })));
  const kept = articles.map((article) => article.kept);
  const former = kept.flatMap((each) => each.former.eventMentions);
  const bereft = former.length > 0 ? await filing.reportsOfEvents(former.map(({ eventId }) => eventId)) : [];
  await joinAround(filing, [...fresh.map(({ id }) => id), ...bereft], kept);
}

/** Reports that people changed at once; what is more waits for the next turn. */
const MOST = 200;

/** Joins reports anew that people corrected, rejected or took back; answers how many. */
export async function relinkReports(filing: Filing): Promise<number> {
  const due = await filing.derived.takeChangedReports(MOST);
  if (!due) return 0;
  const changed = due.changed.map(({ profile }) => profile as EventProfile);
  await filing.keepReports(changed.map((profile) => ({ anchor: profile.id, profile, keys: eventKeysOf(profile) })));
  await joinAround(filing, [...changed.map(({ id }) => id), ...due.beside], []);
  return Math.max(1, changed.length);
}

/** Clusters all reports that are bound to the given ones, and says what their events are. */
async function joinAround(filing: Filing, anchors: readonly string[], kept: readonly Kept[]): Promise<void> {
  if (anchors.length === 0) return;
  const { parts, findings } = await reportsAround(anchors, asking(filing));
  await filing.keepJudgements(findings.map((finding): Judgement => ({ ...finding, by: LINKING })));
  const profileOf = new Map(parts.flatMap(({ reports }) => reports).map((report) => [report.id, report]));
  await filing.assignEvents(inOrderOf(anchors, parts.flatMap(joinReports)).map((members) => eventOf(members.flatMap((member) => profileOf.get(member) ?? []))), kept);
}

const asking = (filing: Filing): AskReports => async (ids) => {
  const { reports, judgements } = await filing.reportsAbout(ids);
  return { reports: reports.map(({ profile }) => profile as EventProfile), judgements };
};

function eventOf(reports: readonly EventProfile[]): EventCluster {
  const { title, timeStart, timeEnd, timePrecision, place } = summaryOf(reports);
  const [first] = reports;
  if (!first) throw new Error('an event has no reports');
  return { members: reports.map(({ id }) => id), kind: first.kind, title, timeStart, timeEnd, timePrecision, place };
}
