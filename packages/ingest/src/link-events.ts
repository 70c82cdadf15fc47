import type { Analysis, Judgement } from '@dateline/document';
import { eventKeysOf, eventProfilesOf, joinReports, LINKING, reportsAround, summaryOf, type AskReports, type EventProfile, type Profile } from '@dateline/linking';
import type { EventCluster, Filing, Kept } from '@dateline/storage';

/** Finds which events the article's reports tell of: those that are bound to them are clustered again. Reports of events that the article's earlier revision told of
 *  are, too. */
export async function linkEvents(filing: Filing, kept: Kept, analysis: Analysis, profiles: readonly Profile[]): Promise<void> {
  const fresh = eventProfilesOf(analysis, profiles, (index) => kept.eventMentions[index]?.anchor ?? '');
  await filing.keepReports(fresh.map((profile) => ({ anchor: profile.id, profile, keys: eventKeysOf(profile) })));
  const bereft = kept.former.eventMentions.length > 0 ? await filing.reportsOfEvents(kept.former.eventMentions.map(({ eventId }) => eventId)) : [];
  if (fresh.length + bereft.length === 0) return;
  const around = await reportsAround([...fresh.map(({ id }) => id), ...bereft], asking(filing));
  await filing.keepJudgements(around.findings.map((finding): Judgement => ({ ...finding, by: LINKING })));
  const profileOf = new Map(around.reports.map((report) => [report.id, report]));
  await filing.assignEvents(joinReports(around).map((members) => eventOf(members.flatMap((member) => profileOf.get(member) ?? []))), kept);
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
