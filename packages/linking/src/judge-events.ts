import type { EventKind } from '@dateline/document';
import { agentsAgree, areDaysApart, concernedAgree, concernedOf, isMutual, participantsAgree, quantitiesAgree, timesAgree, type Agreement } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';
import { sitesAgree, sitesOf } from './event-sites.ts';
import { storyOf } from './event-story.ts';
import { TOLD_DAYS, windowsApart } from './event-window.ts';
import { causesOf, classOf, disasterNames, signatureOf, triggersAgree } from './event-words.ts';
import { TOLD_AGAIN, WIDE } from './event-words.data.ts';
import { judgeAccidents } from './judge-accidents.ts';
import { judgeBackground } from './judge-background.ts';
import { judgeCounts } from './judge-counts.ts';
import { isOnce, judgeDirected } from './judge-directed.ts';
import { judgeMutual } from './judge-mutual.ts';
import { judgeOnce } from './judge-once.ts';
import { judgeRetold } from './judge-retold.ts';
import { judgeSeries } from './judge-series.ts';
import { judgeSums } from './judge-sums.ts';
import { judgeTallies } from './judge-tallies.ts';
import { isOneOfMany, isTollOrDisaster, judgeTolls } from './judge-tolls.ts';
import { different, same, unsure, type Finding } from './judging.ts';
import { areOneByWholeName } from './one-party.ts';
import { dayNumber } from './time-interval.ts';
import { ONCE, REPEATED } from './weights.ts';

/** An event without a time is one of about the day of its article. */
const NEWS_DAYS = 4;

/** Whether two reports are of one happening. Looks at the two alone and gives the same whichever stands left. Modality does not divide:
 *  planned on the 10th, done on the 12th is one event; nor do numbers, which are what sources differ in. */
export function judgeEvents(left: EventProfile, right: EventProfile): Finding {
  if (left.kind !== right.kind) return different(0.9, 'kinds differ');
  const told = placesOf(left, right);
  // Where somebody resigned is read wrongly more often than he resigned twice.
  const place = told === 'conflict' && isOfOnePerson(left, right) ? 'silent' : told;
  if (place === 'conflict') return isReprinted(left, right) && [left, right].some(isOfCountry) ? same(0.9, 'in the same words in two prints of one text, one without its place') : different(0.9, 'places apart');
  const time = timesAgree(left, right);
  if (isOneOfMany(left, right)) return unsure('one who suffered, and all who did');
  const past = judgeBackground(left, right, place) ?? judgeRetold(left, right, place);
  if (past !== null) return past;
  const toll = isTollOrDisaster(left) && isTollOrDisaster(right) ? judgeTolls(left, right, time, place) : null;
  if (toll !== null) return toll;
  const once = judgeOnce(left, right, time) ?? judgeTallies(left, right, place) ?? judgeSums(left, right, place);
  if (once !== null) return once;
  if (isOneVote(left, right, place)) return same(0.8, 'a vote of one country within days');
  if (time === 'conflict' && !isMisdated(left, right)) return different(0.9, 'times apart');
  if (isTwice(left, right)) return different(0.8, 'on two days');
  if (isReprinted(left, right)) return same(0.97, 'in the same words in two prints of one text');
  if (isToldAgain(left, right)) return same(0.72, 'named again in one article');
  if (!toldTogether(left, right)) return unsure('told at other times');
  const series = judgeSeries(left, right);
  if (series !== null) return series;
  const accident = judgeAccidents(left, right, time, place);
  if (accident !== null) return accident;
  if (time === 'silent' && !aboutOneDay(left, right)) return unsure('no times that meet');
  // What one article tells twice without saying when is as often two events of a kind: two orders, two raids.
  if (time === 'silent' && left.article === right.article && !isSurelyOnce(left, right)) return unsure('one article, no times');
  const counts = judgeCounts(left, right, time, place);
  if (counts !== null) return counts;
  return isMutual(left.kind) ? judgeMutual(left, right, time, place) : judgeDirected(left, right, time === 'conflict' ? 'silent' : time, place);
}

/** A country votes once in a while. */
const isOneVote = (left: EventProfile, right: EventProfile, place: Agreement): boolean =>
  left.kind === 'elect' && [left, right].every((report) => classOf(report) === 'election') && (place === 'equal' || place === 'compatible') && toldTogether(left, right);

/** Days by which two reports of what happens once may be wrong about its day. */
const MISDATED_DAYS = 4;

/** Somebody who is arrested on one day here and on the next but one there was arrested once; the day is what sources differ in. */
function isMisdated(left: EventProfile, right: EventProfile): boolean {
  const days = windowsApart(left, right);
  return days !== null && days <= MISDATED_DAYS && !isMutual(left.kind) && isOnce(left, right) && concernedAgree(left, right) === 'equal' && agentsAgree(left, right) !== 'conflict';
}

const isOfCountry = (event: EventProfile): boolean => sitesOf(event).every(({ kind }) => kind === 'country');

/** Who dies, resigns or is sworn in of one whole name, told within days in one story. */
const isOfOnePerson = (left: EventProfile, right: EventProfile): boolean =>
  WHEREVER.has(left.kind) && toldTogether(left, right) && storyOf(left, right) !== 'none' && concernedOf(left).some((one) => concernedOf(right).some((other) => areOneByWholeName(one, other)));

const WHEREVER: ReadonlySet<EventKind> = new Set(['die', 'resign', 'appoint', 'elect']);

/** An earthquake is felt in many cities of a country, a storm goes through many; rain, floods and fires of two provinces are two. */
function placesOf(left: EventProfile, right: EventProfile): Agreement {
  const place = sitesAgree(left, right);
  if (place !== 'conflict' || left.kind !== 'disaster') return place;
  const isWide = [left, right].every((event) => [...causesOf(event)].some((cause) => WIDE.has(cause)) || disasterNames(event).length > 0);
  return sitesOf(left).some((one) => sitesOf(right).some((other) => one.country !== null && one.country === other.country && (isWide || (one.admin1 !== null && one.admin1 === other.admin1)))) ? 'compatible' : 'conflict';
}

/** What a place may see on any day. */
const SOME_DAY: ReadonlySet<EventKind> = new Set(['die', 'injure', 'protest']);

/** Attacks, deaths and marches of one place on two days are two. */
const isTwice = (left: EventProfile, right: EventProfile): boolean =>
  (REPEATED.has(left.kind) || SOME_DAY.has(left.kind)) && left.modality === right.modality && areDaysApart(left, right) && !isMisdated(left, right);

const isReprinted = (left: EventProfile, right: EventProfile): boolean =>
  toldTogether(left, right) && left.article !== right.article && arePrintedTogether(left, right) && signatureOf(left) !== '' && signatureOf(left) === signatureOf(right) && storyOf(left, right) === 'copy';

/** Days within which a text is printed again. */
const REPRINTED_DAYS = 3;

/** A text that is printed again tells of the same day. What has no day of its own is of the day of its article: who condemns an attack this week condemned another one last week. */
function arePrintedTogether(left: EventProfile, right: EventProfile): boolean {
  if (left.time !== null && right.time !== null) return timesAgree(left, right) === 'equal';
  return left.day === null || right.day === null || Math.abs(dayNumber(left.day) - dayNumber(right.day)) <= REPRINTED_DAYS;
}

/** 会议 with neither day nor place of its own, in an article that tells of a meeting. */
function isToldAgain(left: EventProfile, right: EventProfile): boolean {
  const named = classOf(left);
  if (left.article !== right.article || named === null || !TOLD_AGAIN.has(named) || !triggersAgree(left, right)) return false;
  if (participantsAgree(left, right, 'agent', 'patient') === 'conflict') return false;
  return [left, right].some((report) => report.time === null && report.arguments.every(({ role, place }) => role !== 'place' || place?.kind === 'country'));
}

const isSurelyOnce = (left: EventProfile, right: EventProfile): boolean =>
  quantitiesAgree(left, right) === 'equal' || (ONCE.has(left.kind) && participantsAgree(left, right, 'patient') === 'equal');

/** Where a time is missing the articles' days stand for it. */
function aboutOneDay(left: EventProfile, right: EventProfile): boolean {
  const days = windowsApart(left, right);
  return days !== null && days <= NEWS_DAYS;
}

/** The same long stretch may be told of at any time. */
function toldTogether(left: EventProfile, right: EventProfile): boolean {
  const days = windowsApart(left, right);
  return (days !== null && days <= TOLD_DAYS) || (left.time !== null && left.time === right.time);
}
