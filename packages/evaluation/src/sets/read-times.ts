import { analyze, type Tagger } from '@dateline/analysis';
import type { Gazetteer } from '@dateline/gazetteer';
import { EMPTY } from '../empty-analysis.ts';
import type { ReadTimes } from './time-cases.ts';

/** Times need no names. */
const NAMELESS: Tagger = { id: 'nobody@1', languages: ['zh-Hans'], tag: (texts) => Promise.resolve(texts.map(() => [])) };

/** Reads the times of a Chinese text as those of an article. */
export const readTimes = (gazetteer: Gazetteer): ReadTimes => async (text, publishedAt) => {
  const article = { ...EMPTY.article, language: 'zh-Hans', text, publishedAt, reference: { day: publishedAt.slice(0, '2021-08-10'.length), inferred: false }, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }] };
  return (await analyze(article, { tagger: NAMELESS, gazetteer })).times;
};
