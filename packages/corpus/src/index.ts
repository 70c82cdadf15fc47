export { articlesFolder, goldFolder, heldOutArticlesFolder, heldOutGoldFolder } from './corpus.ts';
export * from './gold.ts';
export { HELD_OUT_STORIES } from './held-out-stories.ts';
export { STORIES } from './stories.ts';
