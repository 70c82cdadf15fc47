import { isChinese, type EventTime } from '@dateline/document';
import { DAY, daysFrom } from './days.ts';
import type { EventLayers } from './event-layers.ts';
import { setsScene } from './surroundings.ts';
import type { Token } from './token.ts';

/** Days between a day that is news and the reading of it. */
const NEWS = 7;
/** Whether a time is a day, or a part of it, of the days before the article. */
export function isRecent({ article: { reference } }: Pick<EventLayers, 'article'>, { value }: EventTime): boolean {
  if (reference.day === null || !/^\d{4}-\d\d-\d\d(?:T|$)/u.test(value) || value.includes('/')) return false;
  const days = daysFrom(value, reference.day);
  return days >= 0 && days <= NEWS;
}

/** The same of what took a few days. */
export function isNews(layers: Pick<EventLayers, 'article'>, time: EventTime): boolean {
  const [first = '', last] = time.value.split('/');
  if (last === undefined) return isRecent(layers, time);
  return isRecent(layers, { ...time, value: last }) && daysFrom(first, last) <= NEWS;
}

/** 12日上午，多家媒体无法登录: the day that a Chinese sentence tells of, or on which it was told, though it reports no event of it; not that of a noun
 *  (10日的决定) or a bracket (10日离开后). */
export function dayOfSentence(layers: EventLayers, tokens: readonly Token[]): EventTime | null {
  if (!isChinese(layers.article.language)) return null;
  for (const [i, { class: name, index }] of tokens.entries()) {
    const day = name === 'time' && tokens[i + 1]?.class !== 'of' && !setsScene(tokens, i) ? layers.times[index]?.value : undefined;
    if (day && isRecent(layers, { value: day, expression: index })) return { value: DAY.exec(day)?.[0] ?? day, expression: index };
  }
  return null;
}

/** 1973年9月，军方发动政变: whether a sentence opens with a time that is no news, from which on a paragraph tells what was before. */
export function looksFarBack(layers: EventLayers, tokens: readonly Token[]): boolean {
  const { article: { reference }, times } = layers;
  const value = tokens[0]?.class === 'time' ? times[tokens[0].index]?.value : undefined;
  return reference.day !== null && value !== undefined && value !== null && /^\d/u.test(value) && value < reference.day.slice(0, value.length) && !isRecent(layers, { value, expression: tokens[0]?.index ?? -1 });
}
