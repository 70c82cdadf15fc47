import type { Judgement } from '@dateline/document';
import { eventKeysOf, eventProfilesOf, joinReports, LINKING, reportsAround, summaryOf, type AskReports, type EventProfile } from '@dateline/linking';
import type { EventCluster, Filing } from '@dateline/storage';
import type { Profiled } from './link.ts';

/** Finds which events the articles' reports tell of: those that are bound to them are clustered again. Reports of events that an article's earlier revision told of
 *  are, too. */
export async function linkEvents(filing: Filing, articles: readonly Profiled[]): Promise<void> {
  const fresh = articles.flatMap(({ kept, analysis, profiles }) => eventProfilesOf(analysis, profiles, (index) => kept.eventMentions[index]?.anchor ?? ''));
  await filing.keepReports(fresh.map((profile) => ({ anchor: profile.id, profile, keys: eventKeysOf(profile) })));
  const kept = articles.map((article) => article.kept);
  const former = kept.flatMap((each) => each.former.eventMentions);
  const bereft = former.length > 0 ? await filing.reportsOfEvents(former.map(({ eventId }) => eventId)) : [];
  if (fresh.length + bereft.length === 0) return;
  const { parts, findings } = await reportsAround([...fresh.map(({ id }) => id), ...bereft], asking(filing));
  await filing.keepJudgements(findings.map((finding): Judgement => ({ ...finding, by: LINKING })));
  const profileOf = new Map(parts.flatMap(({ reports }) => reports).map((report) => [report.id, report]));
  await filing.assignEvents(parts.flatMap(joinReports).map((members) => eventOf(members.flatMap((member) => profileOf.get(member) ?? []))), kept);
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
