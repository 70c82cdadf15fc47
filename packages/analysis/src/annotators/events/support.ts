import type { EventArgument, EventTime } from '@dateline/document';
import type { Surroundings } from './surroundings.ts';
import type { Reading } from './token.ts';
import type { EventLayers } from './tokens.ts';
import { FRAMES, type Frame } from './trigger.ts';

/** Nouns that stand for a place or for power over it, so that taking them is a capture. */
const HELD = /(?:省会|首府|首都|城市|地区|边境|口岸|机场|基地|政权|权力|据点|要塞|县城|镇|村|城|省|市|县|岛|power|city|cities|town|towns|village|villages|capital|capitals|province|territory|airport|base|district|districts|border crossing)$/iu;

/** Whether what stands about a trigger is enough to report an event; a trigger alone is not. */
export function isSupported(layers: EventLayers, reading: Reading, given: readonly EventArgument[], around: Surroundings, time: EventTime | null): boolean {
  const frame: Frame = FRAMES[reading.trigger.frame];
  const has = (role: string | null): boolean => given.some((argument) => argument.role === role);
  const subject = has(around.passive ? frame.object : frame.subject);
  const object = has(around.passive ? frame.subject : frame.object) || given.some(({ role }) => role === 'patient' || role === 'topic' || role === 'origin' || role === 'destination');
  switch (reading.trigger.needs) {
    case 'subject': return subject;
    case 'object': return object || has('patient');
    case 'both': return subject && object;
    case 'object name': return given.some((argument) => argument.role === 'patient' && isHeld(layers, argument));
    default: return given.length > 0 || time !== null;
  }
}

function isHeld({ article, chains }: EventLayers, { filler }: EventArgument): boolean {
  if (filler.chain !== null && chains[filler.chain]?.kind === 'location') return true;
  return HELD.test(article.text.slice(filler.span.start, filler.span.end));
}
