import { isChinese } from '@dateline/document';
import { names as englishNames } from './en/names.ts';
import { sentences as englishSentences } from './en/sentences.ts';
import type { NameTable } from './name-table.ts';
import type { SentenceTable } from './sentence-table.ts';
import { names as chineseNames } from './zh-Hans/names.ts';
import { sentences as chineseSentences } from './zh-Hans/sentences.ts';

/** Traditional Chinese is read folded to simplified, so that one set of tables serves both. */
export const sentenceTableOf = (language: string): SentenceTable => (isChinese(language) ? chineseSentences : englishSentences);
export const nameTableOf = (language: string): NameTable => (isChinese(language) ? chineseNames : englishNames);
