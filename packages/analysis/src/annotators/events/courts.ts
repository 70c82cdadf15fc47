import { exact, foldHan, type EventMention, type Reference } from '@dateline/document';
import { PLACE_WORDING } from './all-languages.ts';
import type { EventLayers } from './event-layers.ts';

/** Whether a place is a court by its name. */
export const isCourt = ({ article }: EventLayers, { span }: Pick<Reference, 'span'>): boolean => PLACE_WORDING.courts.test(foldHan(exact(article.text, span)));

/** The court in which the last of some events has somebody tried. */
export const courtOf = (layers: EventLayers, events: readonly EventMention[]): Reference | null =>
  events.filter(({ kind }) => kind === 'try-in-court').flatMap((event) => event.arguments.filter(({ role, filler }) => role === 'place' && isCourt(layers, filler))).at(-1)?.filler ?? null;
