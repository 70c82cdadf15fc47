export { openTagger } from './open-tagger.ts';
export type { TaggerOptions } from './open-tagger.ts';
