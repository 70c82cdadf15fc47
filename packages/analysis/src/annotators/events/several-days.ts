import type { EventKind, EventTime } from '@dateline/document';
import { TIME_WORDING } from './all-languages.ts';
import { DAY, dayBefore, daysFrom } from './days.ts';
import { read } from './read-time.ts';
import type { Timed } from './timed.ts';
import type { Token } from './token.ts';

const DAYS = /^P(\d{1,3})D$/u;

/** Kinds that people do together. */
export const TOGETHER: ReadonlySet<EventKind> = new Set<EventKind>(['meet', 'call', 'agree']);

/** 周一宣布四天内攻占六城: what took days is not of the day on which it was told. */
export const tookDays = (event: Timed): boolean =>
  event.modality === 'actual' && event.scene.tokens.slice(event.around.clause.from, event.at).some((token, i, clause) => spent(event, token) !== null && TIME_WORDING.within.test(clause[i + 1]?.words ?? ''));

/** Days that a token says something takes. */
export const spent = ({ scene: { layers } }: Timed, token: Token | undefined): number | null => {
  const days = token?.class === 'time' ? DAYS.exec(layers.times[token.index]?.value ?? '')?.[1] : undefined;
  return days === undefined ? null : Number(days);
};

/** 12日结束为期3天的会议, 2日起开会三天: what lasts days, to or from the day on which it ends or begins. */
export function lasting(event: Timed, own: number): EventTime | null {
  const { scene: { tokens }, at, kind, around: { clause } } = event;
  if (!TOGETHER.has(kind) && kind !== 'protest') return null;
  const length = tokens.slice(clause.from, clause.to).map((token, i, all) => (TIME_WORDING.lasts.test(all[i - 1]?.words ?? '') || (clause.from + i === at + 1 && isEnd(tokens[at + 2])) ? spent(event, token) : null)).find((days) => days !== null);
  const time = read(event, own);
  const day = DAY.exec(time?.value ?? '')?.[0];
  if (!length || length < 2 || !time || day === undefined || time.value.replace(/\/\.\.$/u, '').includes('/')) return null;
  const ends = tokens.slice(clause.from, clause.to).some(({ words }) => TIME_WORDING.ends.test(words));
  return { ...time, value: ends ? `${dayBefore(day, length - 1)}/${day}` : `${day}/${dayBefore(day, 1 - length)}` };
}

/** 1日和2日发动打击: on both of two days that stand in a list. */
export function severalDays(event: Timed, own: number): EventTime | null {
  const { scene: { tokens } } = event;
  const joint = tokens[own - 1]?.class;
  const [time, first] = [read(event, own), joint === 'with' || joint === 'list' || joint === 'and' ? read(event, own - 2)?.value : undefined];
  if (!time || !first || !ONE_DAY.test(first) || !ONE_DAY.test(time.value)) return null;
  const days = daysFrom(first, time.value);
  return days > 0 && days <= FEW_DAYS ? { ...time, value: `${first}/${time.value}` } : null;
}
const ONE_DAY = /^\d{4}-\d\d-\d\d$/u;
/** Days from the first to the last of such a list. */
const FEW_DAYS = 7;

const isEnd = (token: Token | undefined): boolean => token === undefined || token.class === 'stop';
