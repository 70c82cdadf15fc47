export type { Gazetteer, PlaceEntry } from './gazetteer.ts';
export { nameKey } from './name-key.ts';
export { openGazetteer } from './open-gazetteer.ts';
export { soundKey, soundLikeness } from './likeness.ts';
export { soundsOfHan } from './sounds.ts';
