export type { Layers } from './layers.ts';
export type { TaggedName, Tagger } from './tagger.ts';
