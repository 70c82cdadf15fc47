export { articlesFolder, goldFolder } from './corpus.ts';
export * from './gold.ts';
export { STORIES } from './stories.ts';
