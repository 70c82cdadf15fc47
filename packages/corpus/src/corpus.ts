import { fileURLToPath } from 'node:url';

/** Folder of the sample articles: files of several formats, some of which hold more than one article. */
export const articlesFolder = fileURLToPath(new URL('../articles', import.meta.url));

/** Folder of the gold: `<id>.json` for each article, and `cross.json` for what is the same across articles. An article's
 *  id is its file's base name without extension, with `#` and the item's own identifier where a file holds several. */
export const goldFolder = fileURLToPath(new URL('../gold', import.meta.url));

/** Folder of the articles of the held-out half: measured, and never read while rules are written. */
export const heldOutArticlesFolder = fileURLToPath(new URL('../held-out/articles', import.meta.url));

/** Folder of the gold of the held-out half, laid out as `goldFolder`. */
export const heldOutGoldFolder = fileURLToPath(new URL('../held-out/gold', import.meta.url));
