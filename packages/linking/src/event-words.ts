import { foldHan } from '@dateline/document';
import { fillersOf } from './event-agreement.ts';
import type { EventProfile } from './event-profile.ts';
import { ANYBODY, CAUSES, COUNTING, SEVERAL, TRIGGER_CLASSES, type Cause, type TriggerClass } from './event-words.data.ts';

const folded = (words: string): string => foldHan(words).toLowerCase();

const causesIn = (words: string): Cause[] => (Object.keys(CAUSES) as Cause[]).filter((cause) => CAUSES[cause].test(words));

/** What an event comes of, by its own words; for the dead and the hurt by their article's title where those say nothing, for an article on an earthquake
 *  tells of a storm as well. */
export function causesOf(event: EventProfile): ReadonlySet<Cause> {
  const own = causesIn([event.trigger, ...fillersOf(event, 'agent', 'instrument', 'topic').map(({ words }) => words)].map(folded).join(' '));
  return new Set(own.length > 0 || event.kind === 'disaster' ? own : causesIn(folded(event.title ?? '')));
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
export const befallenWords = (event: EventProfile): string[] =>
  [...new Set(fillersOf(event, 'patient').flatMap(({ entity, words }) => (entity === null ? [countedWords(words)] : [])))].filter((words) => words !== '').sort();

export const befellSeveral = (event: EventProfile): boolean => fillersOf(event, 'patient').some(({ entity, words }) => entity === null && SEVERAL.test(folded(words)));

const isHan = (words: string): boolean => /\p{Script=Han}/u.test(words);

/** The last two characters in Chinese, the last word elsewhere: what the rest only describes. */
const headOf = (words: string): string => (isHan(words) ? words.slice(-2) : words.split(' ').at(-1) ?? '');

/** How those without a name compare: alike in the same words, unlike where not even the head is shared; silent across scripts. */
export function befallenAgree(left: EventProfile, right: EventProfile): 'alike' | 'unlike' | 'silent' {
  const [ours, theirs] = [befallenWords(left), befallenWords(right)];
  if (ours.some((words) => theirs.includes(words))) return 'alike';
  const comparable = ours.flatMap((a) => theirs.flatMap((b) => (isHan(a) === isHan(b) ? [[a, b] as const] : [])));
  return comparable.length > 0 && comparable.every(([a, b]) => headOf(a) !== headOf(b)) ? 'unlike' : 'silent';
}

/** Longer signatures are cut: they are keys of an index. */
const SIGNATURE = 120;

/** Trigger and parts as told; two reports in the same words have the same. Empty where there are no parts. */
export function signatureOf(event: EventProfile): string {
  const parts = event.arguments.map(({ role, entity, words }) => `${role}=${entity ?? folded(words)}`).sort();
  return parts.length === 0 ? '' : [folded(event.trigger), ...parts].join('|').slice(0, SIGNATURE);
}
