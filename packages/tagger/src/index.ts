export { openTagger } from './open-tagger.ts';
