import { frontMatter } from './front-matter.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import type { Format } from './format.ts';

/** Every format, in the order in which a document is asked whether it is in it. */
export const FORMATS: readonly Format[] = [frontMatter, html, markdown, plainText];
