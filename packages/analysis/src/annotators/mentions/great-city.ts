import type { PlaceEntry } from '@dateline/gazetteer';

/** A smaller town's name begins too many other names. */
const GREAT = 200_000;

/** Whether a place is a city that stands for itself inside a longer name. */
export const isGreatCity = ({ kind, population }: PlaceEntry): boolean => kind === 'city' && population >= GREAT;
