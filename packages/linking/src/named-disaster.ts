import type { EventMention } from '@dateline/document';

/** A name right behind the word for a disaster: 台风“海棠”, Typhoon Gaemi. */
const NAME = /^(?<name>\s?[“"「『]\p{Script=Han}{2,6}[”"」』]|\s[A-Z][a-z]{2,12}\b)/u;

/** The longest that is looked at. */
const LONGEST = 14;

/** What a disaster is called by the words behind its trigger, with the trigger. Empty where it has no name there. */
export function nameBehind({ kind, trigger }: Pick<EventMention, 'kind' | 'trigger'>, text: string): string[] {
  if (kind !== 'disaster') return [];
  const name = NAME.exec(text.slice(trigger.end, trigger.end + LONGEST))?.groups?.['name'];
  return name === undefined ? [] : [`${text.slice(trigger.start, trigger.end)}${name}`];
}
