import { isoDuration } from '../../annotators/times/duration.ts';
import type { Amount } from '../../annotators/times/duration.ts';
import type { Meaning } from '../../annotators/times/meaning.ts';
import type { Groups, TimeRule } from '../../annotators/times/time-language.ts';
import { NUMBER_WORDS, readNumeral } from './numbers.ts';
import { UNITS, VAGUE } from './time-words.ts';
import { matchesOf } from '../../words/matches.ts';
import { alternatives } from '../../words/alternatives.ts';

const WORDS = alternatives(Object.keys(NUMBER_WORDS));
const COUNT = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.5)?|(?:${WORDS})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?: and a half)?)`;
const FIRST_COUNT = new RegExp(`^${COUNT}`, 'iu');
const UNIT = `(?:${Object.keys(UNITS).join('|')})`;
const FREE = '(?<![\\d.,$€£]|[A-Za-z]-)\\b';
/** "a week" alone is mostly a rate (twice a week); it counts only where a preposition or ago makes it a length. */
const AMOUNT = `${COUNT}(?: (?:more|full|whole|consecutive|straight|long))?[ -]${UNIT}s?\\b`;
const AMOUNTS = `${AMOUNT}(?:(?:,| and|, and)? ${COUNT} ${UNIT}s?\\b)*`;
const ONE = `(?:an? (?:half )?|half an? )${UNIT}(?: and a half)?\\b`;
/** 18-year-old, 10 years old, a five-year low, the 100 metres: no durations; neither are years in prison counted here otherwise. */
const NOT_AFTER = '(?![ -]olds?\\b| of age\\b|-low|-high)';

/** One day, sooner or later: no length. */
const SOME_DAY = '(?<!\\b(?:for|in|within|just|only|than|least|about|after|last|lasted|took|takes|take|of|by|and|every) )one (?:day|night|morning)\\b(?! (?:ago|earlier|later|before|after|of))';

const AMOUNT_PARTS = new RegExp(`(?<count>${COUNT}|half an?|an?)(?: (?<half>half))?(?: (?:more|full|whole|consecutive|straight|long))?[ -](?<unit>${UNIT})s?\\b(?<more> and a half)?`, 'giu');

function amountsOf(text: string | undefined): readonly Amount[] {
  return matchesOf(text ?? '', AMOUNT_PARTS).flatMap(({ groups = {} }) => {
    const { count = '', half, unit = '', more } = groups as Groups & { count?: string };
    const [name, times] = UNITS[unit.toLowerCase() as keyof typeof UNITS];
    const isHalf = /^half/iu.test(count) || half !== undefined;
    const value = isHalf ? 0.5 : /^an?$/iu.test(count) ? 1 : readNumeral(count);
    return [[(value + (more ? 0.5 : 0)) * times, name] as const];
  });
}

const withAmount = (read: (amount: Amount) => Meaning | null) => (groups: Groups): Meaning | null => {
  const [amount] = amountsOf(groups.amount);
  return amount ? read(amount) : null;
};

const rule = (name: string, source: string, read: TimeRule['read']): TimeRule => ({ name, pattern: new RegExp(source, 'iuy'), read });
const ANY = `(?<amount>${AMOUNT}|${ONE})`;
const window = (sign: number) => (groups: Groups): Meaning | null => {
  const [amount = groups.unit ? ([1, UNITS[groups.unit.toLowerCase() as keyof typeof UNITS][0]] as const) : undefined] = amountsOf(groups.amount);
  return amount ? { kind: 'window', by: sign * amount[0], unit: amount[1] } : null;
};

/** Durations and times counted in units; the members of a date are in time-pieces. */
export const timeRules: readonly TimeRule[] = [
  rule('vague', `\\b(?:${VAGUE.join('|')})\\b`, () => ({ kind: 'vague' })),
  rule('ago', `${FREE}(?:(?:about|around|nearly|almost|some|more than|over) )?${ANY} ago\\b`, withAmount(([count, unit]) => ({ kind: 'shift', by: -count, unit, from: 'reference' }))),
  rule('earlier', `${FREE}${ANY} (?:earlier\\b(?! than)|before(?=[.,;:)”"]|$))`, withAmount(([count, unit]) => ({ kind: 'shift', by: -count, unit, from: 'named' }))),
  rule('later', `${FREE}${ANY} (?:later\\b(?! than)|afterwards?|after(?=[.,;:)”"]|$))`, withAmount(([count, unit]) => ({ kind: 'shift', by: count, unit, from: 'named' }))),
  rule('from now', `${FREE}${ANY} from now\\b`, withAmount(([count, unit]) => ({ kind: 'shift', by: count, unit, from: 'reference' }))),
  rule('past window', `\\b(?:the |these )?(?:past|(?<!\\b(?:to|will|would|could|can|may|might|should|must|not|and|or|that|which|usually|typically) )last(?! century)|previous) (?:(?<amount>${COUNT} ${UNIT}s?)|(?<unit>decade|century|fortnight))\\b`, window(-1)),
  rule('window behind', `\\b(?:the )?(?:following|ensuing|subsequent) (?:(?<amount>${COUNT} ${UNIT}s?)|(?<unit>decade|century|fortnight))\\b`, (groups) => ({ ...window(1)(groups), from: 'named' }) as Meaning),
  rule('future window', `\\b(?:the )?(?:next|coming) (?:(?<amount>${COUNT} ${UNIT}s?)|(?<unit>decade|century|fortnight))\\b`, window(1)),
  rule('the past week', `\\bthe past (?<unit>week|month|year|day)\\b`, window(-1)),
  // two to three weeks: at least and at most; the first number is counted in the unit of the second
  rule('so long to so long', `${FREE}(?<low>${COUNT})(?: to |-|–)(?<amount>${AMOUNT})${NOT_AFTER}`, ({ low, amount }) => {
    const [least, most] = [amountsOf(amount?.replace(FIRST_COUNT, low ?? ''))[0], amountsOf(amount)[0]];
    return least && most && least[0] < most[0] && most[1] !== 'second' ? { kind: 'duration', iso: `${isoDuration([least])}/${isoDuration([most])}`, unit: most[1] } : null;
  }),
  rule('duration', `${FREE}(?<!\\b(?:aged|age) )(?!${SOME_DAY})(?<amount>${AMOUNTS})${NOT_AFTER}`, ({ amount }) => {
    const amounts = amountsOf(amount);
    const unit = amounts[0]?.[1];
    return unit && unit !== 'second' ? { kind: 'duration', iso: isoDuration(amounts), unit } : null;
  }),
  rule('quarter of a century', `${FREE}(?:a )?quarter[ -](?:of a )?century\\b`, () => ({ kind: 'duration', iso: isoDuration([[25, 'year']]), unit: 'year' })),
  rule('long', `\\b(?:(?<count>${COUNT})-(?<unit2>day|week|month|year|decade|hour)s?-?|(?<unit>day|week|month|year|decade|hour)-?)long\\b`, ({ count = 'one', unit2 = '', unit = unit2 }) => {
    const [name, times] = UNITS[unit.toLowerCase() as keyof typeof UNITS];
    return { kind: 'duration', iso: isoDuration([[readNumeral(count) * times, name]]), unit: name };
  }),
  rule('one unit', `(?<=\\b(?:for|within|in|lasting|lasted|after|nearly|almost|over|than|about|under|took|take|takes|only|just) )(?<amount>${ONE})${NOT_AFTER}`, ({ amount }) => {
    const amounts = amountsOf(amount);
    const unit = amounts[0]?.[1];
    return unit && unit !== 'second' ? { kind: 'duration', iso: isoDuration(amounts), unit } : null;
  }),
];
