import { isChinese, type EventKind, type Reference } from '@dateline/document';
import { isCountry } from './place-relations.ts';
import type { Unplaced } from './unplaced.ts';

/** 西苏门答腊省的火山喷发，造成24人死亡: where that took place of which they died. Others were taken or fled there where the text names it
 *  behind the place that their sentence offers: an offensive in Jos after an attack on Kano, in which two were taken hostage. */
export function placeOfCause({ scene: { layers: { article } }, kind, told: { cause } }: Unplaced, offered: Reference | null): Reference | null {
  if (kind === 'die' || kind === 'injure') return cause;
  return LED_AWAY.has(kind) && cause && offered && !isChinese(article.language) && cause.span.start > offered.span.start ? cause : null;
}
const LED_AWAY: ReadonlySet<EventKind> = new Set<EventKind>(['arrest', 'displace']);

/** Planes struck Chad, and their bombs hit a bridge: the country that its sentence tells was struck is where it went on. */
export const isStruckAgain = ({ scene: { layers }, kind }: Unplaced, place: Reference): boolean =>
  kind === 'attack' && !isChinese(layers.article.language) && isCountry(layers, place);
