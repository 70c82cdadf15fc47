import { type Judgement } from '@dateline/document';
import { cluster, eventKeysOf, judgeEvents, LINKING, summaryOf, type EventProfile } from '@dateline/linking';
import type { EventCluster, Filing, Kept, StoredEventMention } from '@dateline/storage';
import { pairsByKey } from './pairs.ts';

/** Judges the article's reports against those that share a key with them, and makes every cluster of "same" an event. */
export async function linkEvents(filing: Filing, kept: Kept): Promise<void> {
  const fresh = (await filing.eventMentionsByAnchors(kept.eventMentions.map(({ anchor }) => anchor))).map(profileOf);
  await filing.keepEventKeys(fresh.map((profile) => ({ anchor: profile.id, keys: eventKeysOf(profile) })));
  const known = await filing.eventMentionsByKeys([...new Set(fresh.flatMap(eventKeysOf))]);
  const judgements = judgeAll(fresh, known.map(profileOf));
  await filing.keepJudgements(judgements);
  const joined = new Set(judgements.flatMap(({ left, right, verdict }) => (verdict === 'same' ? [left, right] : [])));
  const touched = new Set(known.flatMap(({ anchor, eventId }) => (eventId !== null && joined.has(anchor) ? [eventId] : [])));
  for (const { eventId } of kept.former.eventMentions) touched.add(eventId);
  const others = (await filing.eventMentionsOfEvents([...touched])).map(profileOf);
  const profiles = new Map([...others, ...fresh].map((profile) => [profile.id, profile]));
  const clusters = cluster(profiles.keys(), await filing.judgementsAmong([...profiles.keys()]));
  await filing.assignEvents(clusters.map((members) => eventOf(members.flatMap((member) => profiles.get(member) ?? []))), kept);
}

const profileOf = ({ anchor, articleId, day, kind, trigger, modality, time, source, title, company, arguments: parts }: StoredEventMention): EventProfile =>
  ({ id: anchor, article: articleId, day, kind, trigger, modality, time, source, title, company, arguments: parts });

const judgeAll = (fresh: readonly EventProfile[], known: readonly EventProfile[]): Judgement[] =>
  pairsByKey(fresh, known, eventKeysOf).map(([left, right]) => ({ left: left.id, right: right.id, ...judgeEvents(left, right), by: LINKING }));

function eventOf(reports: readonly EventProfile[]): EventCluster {
  const { title, timeStart, timeEnd, timePrecision, place } = summaryOf(reports);
  const [first] = reports;
  if (!first) throw new Error('an event has no reports');
  return { members: reports.map(({ id }) => id), kind: first.kind, title, timeStart, timeEnd, timePrecision, placeId: place };
}
