import type { Reference } from '@dateline/document';
import { PLACE_WORDING } from './all-languages.ts';
import { countryOfPart } from './country-of-part.ts';
import type { EventLayers } from './event-layers.ts';
import { wordsOfClause } from './folded-clause.ts';
import { isCountry, isPlace, liesIn } from './place-relations.ts';
import { locationsIn } from './places.ts';
import { townInNames } from './seats.ts';
import type { Phrase } from './surroundings.ts';
import { indexAt, type Token } from './token.ts';
import type { Unplaced } from './unplaced.ts';

/** 花莲县长, 花莲县政府: the town, or the part of a country, that those who govern it are named with. */
function placeOfLocals(layers: EventLayers, tokens: readonly Token[], subject: Phrase): Reference | null {
  const place = locationsIn(layers, tokens, subject).findLast((location) => isPlace(layers, location) && PLACE_WORDING.townsmen.test(tokens[indexAt(tokens, location.span.start) + 1]?.words ?? ''));
  return place ?? townInNames(layers, tokens.slice(subject.from, subject.to));
}

/** A mayor's call is made where the article plays, as far as its title names one place, or where the crowd of its sentence stands. */
export function placeOfCrowd(event: Unplaced): Reference | null {
  const { scene: { layers, tokens }, around: { subject }, told: { near, narrative: { titlePlace, place, before, ground } } } = event;
  const own = subject && placeOfLocals(layers, tokens, subject);
  if (own) return own;
  const isOf = (words: RegExp): boolean => subject !== null && tokens.slice(Math.max(0, subject.from - 1), subject.to + 1).some((token) => words.test(token.words));
  // 要求居民撤离: of where something was told to happen.
  if (near.length === 0 && PLACE_WORDING.evacuates.test(wordsOfClause(event))) return countryOfPart(layers, wordsOfClause(event)) ?? place ?? before ?? ground ?? titlePlace;
  if (near.length === 0 && !isOf(PLACE_WORDING.locals) && !isOf(PLACE_WORDING.townsmen)) return null;
  const here = near.findLast((other) => !isCountry(layers, other)) ?? (isOf(PLACE_WORDING.crowds) ? place ?? before : null);
  if (here || !titlePlace || isCountry(layers, titlePlace)) return here ?? null;
  // 国会通过决议并要求…: what is done in one country is not said in a town of another.
  return near.every((country) => liesIn(layers, titlePlace, country)) ? titlePlace : null;
}
