import type { EventKind } from '@dateline/document';
import { SENSE_WORDING, TIME_WORDING } from './all-languages.ts';
import { isNouny, type Token } from './token.ts';

/** Kinds that happen at what a year tells of (won at the 2016 games); the others are said or decided of it. */
const THERE: ReadonlySet<EventKind> = new Set<EventKind>(['elect', 'sport', 'attack', 'die', 'injure', 'arrest', 'capture', 'disaster', 'accident', 'protest', 'meet', 'displace']);

/** Characters of a year. */
const YEAR = 4;

/** Sued over its 2018 act, denied meddling in the 2016 vote: a year between an article or an owner and a noun dates the noun alone, unless
 *  the event is that noun (the 2016 vote), or happened there. */
export function datesNoun(tokens: readonly Token[], i: number, at: number, kind: EventKind, value: string): boolean {
  const before = tokens[i - 1];
  if (value.length !== YEAR || before === undefined || !(SENSE_WORDING.singling.test(before.words) || before.words === "'s") || !(isNouny(tokens[i + 1]) || tokens[i + 1]?.class === 'trigger')) return false;
  if (i < at && tokens.slice(i + 1, at).every(isNouny) && tokens[at]?.readings.some(({ trigger }) => trigger.as === 'noun') === true) return false;
  const governor = tokens[i - 2];
  if (TIME_WORDING.throughout.test(governor?.words ?? '')) return false;
  // won the 1996 nomination; the 2010 fire, known as the great one, killed 29
  const isOwn = (i > at && tokens.slice(at + 1, i).every(isNouny)) || (i < at && (governor === undefined || (governor.class === 'stop' && !tokens.slice(i, at).some(({ class: name }) => name === 'stop'))));
  return !(THERE.has(kind) && (isOwn || TIME_WORDING.there.test(governor?.words ?? '')));
}
