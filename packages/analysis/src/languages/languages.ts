import { isChinese } from '@dateline/document';
import { sentences as english } from './en/sentences.ts';
import type { SentenceTable } from './sentence-table.ts';
import { sentences as chinese } from './zh-Hans/sentences.ts';

/** Traditional Chinese is read folded to simplified, so that one set of tables serves both. */
export const sentenceTableOf = (language: string): SentenceTable => (isChinese(language) ? chinese : english);
