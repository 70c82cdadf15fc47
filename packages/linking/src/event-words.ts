import { foldHan } from '@dateline/document';
import { fillersOf } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';
import { sitesOf } from './event-sites.ts';
import { soundKeysOf } from './name-sounds.ts';
import { TELLING_SOUNDS } from './name-parts.ts';
import { withoutNation } from './office.ts';
import { remembered } from './remembered.ts';
import { ACCIDENT_WORDS, AFTERSHOCK, ANYBODY, CAUSES, COUNTING, LIFELESS, NAMED_DISASTER, NO_NAME, OF_A_NATION, PEOPLE_AT_LARGE, PLACES_COUNTED, POWER, SEVERAL, TARGETS, TRIGGER_CLASSES, WHOEVER, type Cause, type TriggerClass } from './event-words.data.ts';

const folded = (words: string): string => foldHan(words).toLowerCase();

/** What words say that something comes of. */
export const causesIn = (words: string): Cause[] => {
  const plain = folded(words);
  return (Object.keys(CAUSES) as Cause[]).filter((cause) => CAUSES[cause].test(plain));
};

/** What a report itself says that its event comes of. */
export function ownCausesOf(event: EventProfile): Cause[] {
  const named = causesIn([event.trigger, ...fillersOf(event, 'agent', 'instrument', 'topic').map(({ words }) => words)].join(' '));
  if (event.kind !== 'accident') return named;
  const trigger = folded(event.trigger);
  return [...new Set([...named, ...(Object.keys(ACCIDENT_WORDS) as Cause[]).filter((cause) => ACCIDENT_WORDS[cause]?.test(trigger))])];
}

export const isAftershock = ({ kind, trigger }: EventProfile): boolean => kind === 'disaster' && AFTERSHOCK.test(folded(trigger));

/** What an event comes of, by its own words; for the dead and the hurt by their article's title where those say nothing, for an article on an earthquake
 *  tells of a storm as well; and by what else the article tells of where that is of one cause. */
export function causesOf(event: EventProfile): ReadonlySet<Cause> {
  const own = ownCausesOf(event);
  if (own.length > 0 || event.kind === 'disaster') return new Set(own);
  const titled = causesIn(event.title ?? '');
  const around = titled.length > 0 ? titled : causesIn(event.background.join(' '));
  return new Set(titled.length > 0 || around.length === 1 ? around : []);
}

export function classOf({ trigger }: EventProfile): TriggerClass | null {
  const words = folded(trigger);
  return (Object.keys(TRIGGER_CLASSES) as TriggerClass[]).find((each) => TRIGGER_CLASSES[each].test(words)) ?? null;
}

/** Whether two triggers are one word, or words for one thing. */
export const triggersAgree = (left: EventProfile, right: EventProfile): boolean =>
  folded(left.trigger) === folded(right.trigger) || (classOf(left) !== null && classOf(left) === classOf(right));

/** What is counted, without how many: `军人` of `大约600名军人`. Empty where that is anybody. */
export function countedWords(words: string): string {
  const rest = folded(words).replace(COUNTING, ' ').replace(/\s+/gu, ' ').trim();
  return ANYBODY.test(rest) ? '' : rest;
}

/** Those whom an event befell and whom no entity stands for. */
export function befallenWords(event: EventProfile): string[] {
  const words = fillersOf(event, 'patient').flatMap((filler) => (filler.entity === null ? [countedWords(filler.words)] : [])).filter((each) => each !== '');
  if (words.length === 0) return words;
  const homes = new Set(sitesOf(event).map(({ country }) => country));
  return [...new Set(words)].filter((each) => !homes.has(nationCalled(each))).sort();
}

/** Whose people words name and nothing else: PS of 巴勒斯坦人. Who dies in his own country is anybody there. */
const nationCalled = remembered((words: string): string | null => {
  const { nation, rest } = withoutNation(words);
  return nation !== null && OF_A_NATION.test(rest) ? nation : null;
});

/** Whether none is said to have done it: gunfire, floods and an unknown bomber are nobody. */
export const isByNobody = (event: EventProfile): boolean => fillersOf(event, 'agent').every(({ entity, words }) => entity === null && (LIFELESS.test(folded(words)) || WHOEVER.test(folded(words))));

/** Whether several at once are meant, none of them named; sixteen cities that are taken are not the city that another report names. */
export const befellSeveral = (event: EventProfile): boolean =>
  fillersOf(event, 'patient').some(({ entity, words }) => entity === null && (SEVERAL.test(folded(words)) || (event.kind === 'capture' && PLACES_COUNTED.test(folded(words)))));

/** Whether what was taken is power itself. */
export const isOfPower = (event: EventProfile): boolean =>
  event.kind === 'capture' && (POWER.test(folded(event.trigger)) || fillersOf(event, 'patient').some(({ entity, words }) => entity === null && POWER.test(folded(words))));

const isHan = (words: string): boolean => /\p{Script=Han}/u.test(words);

/** The last two characters in Chinese, the last word elsewhere: what the rest only describes. */
const headOf = (words: string): string => (isHan(words) ? words.slice(-2) : words.split(' ').at(-1) ?? '');

/** The sort of people that words name and say no more of: 士兵 and soldiers. */
const sortOf = (words: string): string | null => Object.entries(PEOPLE_AT_LARGE).find(([, sort]) => sort.exec(words)?.[0] === words)?.[0] ?? null;

/** What words end in, where it is a sort of target: 一座清真寺 and the mosque. */
const targetOf = (words: string): string | null => Object.entries(TARGETS).find(([, target]) => target.test(words))?.[0] ?? null;

/** Targets that an attack befell, as far as none of them has a name. */
const targetsOf = (event: EventProfile): string[] => (event.kind === 'attack' ? befallenWords(event).flatMap((words) => targetOf(words) ?? []) : []);

/** The family name that is all an article gives of somebody: 康 of 康姓女老师, 张 of 张某. */
const surnameIn = (words: string): string | null => /(\p{Script=Han})姓|^(\p{Script=Han})某/u.exec(words)?.slice(1).find(Boolean) ?? null;

/** Those whom an event befell, by sort: alike in two languages. */
export const befallenSorts = (event: EventProfile): string[] =>
  [...new Set([...befallenWords(event).flatMap((words) => [sortOf(words), surnameIn(words)].flatMap((each) => each ?? [])), ...targetsOf(event)])];

/** Whether words give something its name: “泰坦”号. What it is called elsewhere is no other thing. */
const isCalled = (words: string): boolean => /^[^“"「『《]*[“"「『《].+[”"」』》]|\p{Script=Han}号$/u.test(words);

const areOneSort = (ours: string, theirs: string): boolean => isHan(ours) !== isHan(theirs) && sortOf(ours) !== null && sortOf(ours) === sortOf(theirs);

/** How those without a name compare: alike in the same words, unlike where not even the head is shared; silent across scripts. */
export function befallenAgree(left: EventProfile, right: EventProfile): 'alike' | 'unlike' | 'silent' {
  const [ours, theirs] = [befallenWords(left), befallenWords(right)];
  if (ours.some((words) => theirs.includes(words) || theirs.some((other) => areOneSort(words, other)))) return 'alike';
  const [called, named] = [ours.flatMap((words) => surnameIn(words) ?? []), theirs.flatMap((words) => surnameIn(words) ?? [])];
  if (called.length > 0 && named.length > 0) return called.some((name) => named.includes(name)) ? 'alike' : 'unlike';
  const [hit, struck] = [targetsOf(left), targetsOf(right)];
  if (hit.some((target) => struck.includes(target))) return 'alike';
  if (hit.length > 0 && struck.length > 0) return 'unlike';
  const comparable = ours.flatMap((a) => theirs.flatMap((b) => (isHan(a) === isHan(b) && isCalled(a) === isCalled(b) ? [[a, b] as const] : [])));
  return comparable.length > 0 && comparable.every(([a, b]) => headOf(a) !== headOf(b)) ? 'unlike' : 'silent';
}

/** The names of disasters that have one, in keys of sound and as they are written: 格蕾丝 and Grace; 海棠 has one consonant to hear. */
export function disasterNames(event: EventProfile): string[] {
  const told = fillersOf(event, 'agent', 'patient', 'topic', 'instrument').filter(({ place }) => place === null).map(({ words }) => foldHan(words));
  const named = [...told, foldHan(event.trigger)].flatMap((words) => {
    const name = NAMED_DISASTER.exec(words)?.groups;
    return name?.['han'] ?? name?.['latin'] ?? [];
  });
  const alone = event.kind === 'disaster' ? told.filter((words) => !NO_NAME.test(words) && /^(?:[“"「『]?\p{Script=Han}{2,4}[”"」』]?|[A-Z][a-z]+)$/u.test(words)) : [];
  const names = [...new Set([...named, ...alone].map((name) => name.replace(/[“”"「」『』]/gu, '')))];
  return [...new Set(names.flatMap((name) => [...soundKeysOf(name).filter((key) => key.length >= TELLING_SOUNDS), `=${name.toLowerCase()}`]))].sort();
}

/** Whether two disasters that have names have other names: as they are written in one script. */
export function areNamedOtherwise(left: EventProfile, right: EventProfile): boolean {
  const [ours, theirs] = [disasterNames(left), disasterNames(right)];
  const written = (names: readonly string[], isOfHan: boolean): boolean => names.some((name) => name.startsWith('=') && isHan(name) === isOfHan);
  return !ours.some((name) => theirs.includes(name)) && [true, false].some((isOfHan) => written(ours, isOfHan) && written(theirs, isOfHan));
}

/** Longer signatures are cut: they are keys of an index. */
const SIGNATURE = 120;

/** Trigger and parts as told, but for the place, which one print may have been read to lack; two reports in the same words have the same. Empty where there are no parts. */
export function signatureOf(event: EventProfile): string {
  const parts = event.arguments.filter(({ role }) => role !== 'place').map(({ role, entity, words }) => `${role}=${entity ?? folded(words)}`).sort();
  return parts.length === 0 ? '' : [folded(event.trigger), ...parts].join('|').slice(0, SIGNATURE);
}
