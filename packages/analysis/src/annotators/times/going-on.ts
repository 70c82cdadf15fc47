import { changed, type Anchors } from './anchors.ts';
import { dateOf, DAY_LENGTH, readIsoDay } from './calendar.ts';
import type { DayNumber } from './calendar.ts';
import type { FoundTime } from './found-time.ts';
import type { TimeGroup } from './intervals.ts';
import type { Stretch } from './stretch.ts';
import type { TimeLanguage } from './time-language.ts';

const MONTH = '2021-08'.length;
/** Characters. */
export const LONGEST_CLAUSE = 90;

/** The anchors at the head of a sentence: what the one before it named holds on within a paragraph only. */
export const atSentence = (anchors: Anchors, isNewParagraph: boolean): Anchors => changed(anchors, isNewParagraph
  ? { sentenceYear: null, told: null, isMonthNear: false, month: null, inParagraph: false, mainDay: null, opening: null, previous: anchors.opening ?? anchors.previous, isDateline: false, isLatestNear: false, moment: null, months: null }
  : { sentenceYear: null, isMonthNear: false, moment: anchors.isMomentNear ? anchors.moment : null, isMomentNear: false, months: null });

/** What later expressions may count from. A day that is background (继5日的罢工后) or that only belongs to a noun
 *  (12日的选举) leaves the one before it in place, and what somebody said leaves the day on which it was said. */
export function kept(sentence: string, { start, end, members: [{ meaning }] }: TimeGroup, before: Anchors, after: Anchors, stretch: Stretch, { aside, adnominal, attributive, reporting, dateline, tells }: TimeLanguage): Anchors {
  if (meaning.kind === 'window' || dayOf(stretch) === null) return after;
  const isBackground = aside.test(sentence.slice(Math.max(0, start - LONGEST_CLAUSE), start)) || (before.inParagraph && (adnominal.test(sentence.slice(end, end + 12)) || (attributive.after.test(sentence.slice(end, end + 30)) && attributive.before.test(sentence.slice(Math.max(0, start - 2), start)))));
  // three weeks ago is no day that an article tells of
  const isCounted = meaning.kind === 'shift' && meaning.unit !== 'day';
  const isDateline = dateline.test(sentence.slice(end, end + 30));
  // 据报道，外长20日表示: a day on which somebody spoke is none of what he said
  const isReported = sentence.slice(Math.max(0, start - 200), start).search(reporting) >= 0 && !tells.test(sentence.slice(end, end + LONGEST_CLAUSE));
  const mainDay = before.mainDay !== null && (isBackground || isReported) ? before.mainDay : after.day;
  return changed(after, {
    day: isBackground ? before.day : after.day, mainDay, opening: before.opening ?? (isNews(mainDay, before) ? mainDay : null), inParagraph: true,
    ...(isBackground || isCounted ? {} : storyOf(before, after, isDateline)),
    ...(isDateline && before.filed === null ? { filed: after.day } : {}),
  });
}

/** Days before the article's own within which the day lies that it tells of. */
const FRESH = 45;

const isNews = (day: DayNumber | null, { reference }: Anchors): boolean => day !== null && reference !== null && day <= reference + 1 && day >= reference - FRESH;

function storyOf({ story, isDateline }: Anchors, after: Anchors, isNowDateline: boolean): Partial<Anchors> {
  return isNews(after.day, after) && (story === null || isDateline) ? { story: after.day, isDateline: isNowDateline } : {};
}

/** The day that a stretch is; null for one that is longer: 当天 behind 8月中旬 does not mean its last day. */
const dayOf = ({ from, to }: Stretch): DayNumber | null => (to.length >= DAY_LENGTH && from.slice(0, DAY_LENGTH) === to.slice(0, DAY_LENGTH) ? readIsoDay(to) : null);

/** What the text has named once this stretch was read. */
export function named(anchors: Anchors, stretch: Stretch | null, { meaning }: FoundTime): Anchors {
  if (!stretch || meaning.kind === 'window') return anchors;
  const own = dayOf(stretch);
  const isPoint = meaning.kind === 'point';
  const date = isPoint && own !== null && meaning.month && 'at' in meaning.month ? dateOf(own) : null;
  // what something is compared with is not what is told
  const isCompared = isPoint && meaning.samePeriod === true;
  const statesYear = isPoint && meaning.year !== undefined && !isCompared;
  const isMonths = isPoint && !isCompared && stretch.to.length === MONTH && (meaning.section === undefined || meaning.section.endsWith('half'));
  return changed(anchors, { day: own ?? anchors.day, latest: startOf(stretch), isLatestNear: true, month: date ?? anchors.month, isMonthNear: anchors.isMonthNear || date !== null, sentenceYear: statesYear ? Number(stretch.to.slice(0, 4)) : anchors.sentenceYear, statedYear: statesYear && stretch.from.slice(0, 4) === stretch.to.slice(0, 4) ? Number(stretch.to.slice(0, 4)) : anchors.statedYear, ...momentOf(stretch), months: isMonths ? stretch : anchors.months, told: toldOf(anchors, stretch, meaning) });
}

/** A clock time is what so many minutes later count from; a day without one takes it back. */
function momentOf({ to }: Stretch): Partial<Anchors> {
  return to.length < DAY_LENGTH ? {} : { moment: to.length > DAY_LENGTH ? to : null, isMomentNear: to.length > DAY_LENGTH };
}

/** A month with its year, or one that went on from such a month; what else is named ends the tale. */
function toldOf({ told }: Anchors, { to }: Stretch, meaning: FoundTime['meaning']): Anchors['told'] {
  const [year, month] = to.split('-').map(Number);
  if (meaning.kind !== 'point' || year === undefined || month === undefined) return null;
  const goesOn = told !== null && (year === told.year || year === told.year + 1) && (meaning.day === undefined || 'at' in meaning.day || meaning.day.from !== 'reference') && meaning.weekday === undefined;
  return (meaning.month && 'at' in meaning.month && meaning.year) || goesOn ? { year, month } : null;
}

const startOf = ({ from }: Stretch): DayNumber | null => readIsoDay(`${from}${'-01-01'.slice(from.length < 7 ? 0 : from.length < 10 ? 3 : 6)}`);
