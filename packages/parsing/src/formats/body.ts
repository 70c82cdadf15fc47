import { draftsOf } from '../markup/drafts.ts';
import { treeOf } from '../markup/tree.ts';
import type { Draft } from '../prose/draft.ts';
import type { Strand } from '../strand.ts';
import { linesOf } from './plain-text.ts';

const TAG = /<\/?(?:p|br|div|a|img|b|strong|em|i|u|span|font|h[1-6]|ul|ol|li|figure|blockquote|table|section|article)\b[^>]*>/iu;
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]{2,8}\d?);/iu;

/** The drafts of a text that a field of a feed or of JSON holds: markup where it has tags or entities, else lines. */
export const bodyOf = (strand: Strand): Draft[] => (TAG.test(strand.text) || ENTITY.test(strand.text) ? draftsOf(treeOf(strand).root) : linesOf(strand));
