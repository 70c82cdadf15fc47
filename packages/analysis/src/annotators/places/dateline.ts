import { exact } from '@dateline/document';
import type { PlaceEntry } from '@dateline/gazetteer';
import type { Layers } from '../../layers.ts';

type Read = Pick<Layers, 'article' | 'mentions' | 'chains'>;

/** What stands before the town of a dateline in its paragraph: nothing, or the agency (新华社|成都). */
const BEFORE = /^[（(]?(?:[^\s，。：]{1,8}(?:社|网|报)|路透)?$/u;
/** What stands behind it: a date and 电, or the agency, the day and a dash. */
const BEHIND = /^(?:[^，。：\n]{0,16}[电電讯訊]|(?:, [\p{L} ]{2,20})?(?:,? (?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})(?:, \d{4})?)?(?: ?\([\p{L} ]{2,20}\))?(?:, \p{L}+ \d{1,2}(?:, \d{4})?)?(?: ?[-–—]|:))/u;

/** The town that the article was sent from, as its first paragraph opens with it. */
export function datelineOf({ article, mentions }: Read, entries: readonly (PlaceEntry | undefined)[]): PlaceEntry | undefined {
  const first = article.blocks.find(({ kind }) => kind === 'paragraph');
  const town = first && mentions.find(({ kind, form, span }) => kind === 'location' && form === 'name' && span.start >= first.start && span.end <= first.end);
  if (!first || !town || !BEFORE.test(article.text.slice(first.start, town.span.start))) return undefined;
  const name = exact(article.text, town.span);
  const isWritten = BEHIND.test(article.text.slice(town.span.end, town.span.end + REACH)) && (/\p{Script=Han}/u.test(name) || name === name.toUpperCase());
  return isWritten ? entries[town.chain] : undefined;
}

/** The longest dateline, in code units. */
const REACH = 60;
