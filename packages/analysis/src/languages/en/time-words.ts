import type { Season, Section, Unit } from '../../annotators/times/meaning.ts';

export const MONTHS = {
  january: 1, jan: 1, february: 2, feb: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7, jul: 7, august: 8, aug: 8,
  september: 9, sept: 9, sep: 9, october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
} as const;

export const WEEKDAYS = {
  monday: 1, mon: 1, tuesday: 2, tues: 2, tue: 2, wednesday: 3, wed: 3, thursday: 4, thurs: 4, thu: 4, friday: 5, fri: 5, saturday: 6, sat: 6, sunday: 7, sun: 7,
} as const;

export const UNITS = {
  second: ['second', 1], minute: ['minute', 1], hour: ['hour', 1], day: ['day', 1], night: ['day', 1], week: ['week', 1], fortnight: ['week', 2],
  month: ['month', 1], year: ['year', 1], decade: ['decade', 1], century: ['decade', 10],
} as const satisfies Record<string, readonly [Unit, number]>;

export const SEASONS = { spring: 'spring', summer: 'summer', autumn: 'autumn', fall: 'autumn', winter: 'winter' } as const satisfies Record<string, Season>;

export const SECTIONS = {
  'early': 'start', 'the beginning of': 'start', 'the start of': 'start', 'mid': 'middle', 'mid-': 'middle', 'the middle of': 'middle',
  'late': 'end', 'the end of': 'end', 'end of': 'end', 'the close of': 'end', 'the first half of': 'first-half', 'the second half of': 'second-half',
} as const satisfies Record<string, Section>;

export const DAYS = {
  'today': ['reference', 0], 'tonight': ['reference', 0], 'this morning': ['reference', 0], 'this afternoon': ['reference', 0], 'this evening': ['reference', 0],
  'yesterday': ['reference', -1], 'last night': ['reference', -1], 'the day before yesterday': ['reference', -2], 'tomorrow': ['reference', 1], 'the day after tomorrow': ['reference', 2],
  'the same day': ['main', 0], 'the same morning': ['main', 0], 'the same afternoon': ['main', 0], 'the same evening': ['main', 0], 'the same night': ['main', 0], 'that same day': ['main', 0],
  'that day': ['named', 0], 'that morning': ['named', 0], 'that afternoon': ['named', 0], 'that evening': ['named', 0], 'that night': ['named', 0],
  'the next day': ['named', 1], 'the following day': ['named', 1], 'a day later': ['named', 1], 'one day later': ['named', 1], 'the next morning': ['named', 1],
  'the following morning': ['named', 1], 'the next afternoon': ['named', 1], 'the next evening': ['named', 1], 'the next night': ['named', 1], 'the following afternoon': ['named', 1], 'the following evening': ['named', 1], 'the following night': ['named', 1],
  'the previous day': ['named', -1], 'the previous morning': ['named', -1], 'the previous afternoon': ['named', -1], 'the previous evening': ['named', -1], 'the previous night': ['named', -1], 'a day earlier': ['named', -1], 'one day earlier': ['named', -1],
} as const;

/** Words that point into time without a value. */
export const VAGUE = [
  'recently', 'lately', 'not long ago', 'the other day',
  '(?:in |over |during |within |for )?(?:the |these )?(?:recent|past few|last few|next few|coming|past several|next several|past couple of|last couple of|next couple of) (?:hours|days|weeks|months|years|decades)',
  '(?:a few|several|many|a couple of|some) (?:minutes|hours|days|weeks|months|years|decades)(?: ago| earlier| later| before)?',
  '(?<!\\b[bm]illions? (?:of )?)(?:moments|minutes|hours|days|weeks|months|years|decades|centuries) (?:ago|earlier|later|before|after)',
  '(?:for|within|in) (?:minutes|hours|days|weeks|months|years|decades)(?! (?:to come|past|on end))',
  '(?:in |over )?the (?:hours|days|weeks|months|years)(?: (?:and|or) (?:days|weeks|months|years))? (?:ahead|to come)',
  'a (?:week|month|year) (?:before|after)(?! (?:that|this)\\b)',
] as const;
