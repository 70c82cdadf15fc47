import { isLanguage, issue, LONGEST_ARTICLE, type Analysis, type Article } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import { askedOnce } from './asked-once.ts';
import { corefer } from './annotators/coreference/coreference.ts';
import { eventsOf } from './annotators/events/index.ts';
import { mentionsOf } from './annotators/mentions/mentions.ts';
import { placesOf } from './annotators/places/places.ts';
import { quantitiesOf } from './annotators/quantities/quantities.ts';
import { quotationsOf } from './annotators/quotations/index.ts';
import { sentencesOf } from './annotators/sentences/sentences.ts';
import { timesOf } from './annotators/times/times.ts';
import type { Layers } from './layers.ts';
import type { Tagger } from './tagger.ts';
import { taggedNames } from './tagged-names.ts';

/** What analysis asks of the world. */
export interface AnalysisPorts {
  readonly tagger: Tagger;
  readonly gazetteer: Gazetteer;
  /** Called as each step has ended, in the order of the steps, by whoever measures them. */
  readonly ended?: (step: AnalysisStep) => void;
}

/** The tagger, and the annotators in the order in which they run. */
export type AnalysisStep = 'sentences' | 'tagger' | 'mentions' | 'coreference' | 'places' | 'times' | 'quantities' | 'quotations' | 'events';

const UNREAD = { sentences: [], mentions: [], chains: [], times: [], quantities: [], quotations: [], events: [] } as const satisfies Omit<Layers, 'article'>;

/** All that can be found in one article. The same article, tagger and gazetteer give the same analysis.
 *  An article in a language that is not read, or longer than LONGEST_ARTICLE, comes back with an issue and nothing found. */
export async function analyze(article: Article, { tagger, gazetteer: whole, ended }: AnalysisPorts): Promise<Analysis> {
  if (!isLanguage(article.language)) return { article, ...UNREAD, issues: [issue('language-unsupported', article.language)] };
  if (article.text.length > LONGEST_ARTICLE) return { article, ...UNREAD, issues: [issue('article-too-long')] };
  const gazetteer = askedOnce(whole);
  const after = <Result>(step: AnalysisStep, result: Result): Result => (ended?.(step), result);
  const sentences = after('sentences', sentencesOf(article));
  const tagged = after('tagger', await taggedNames({ article, sentences }, tagger));
  const drafts = after('mentions', mentionsOf({ article, sentences }, tagged, gazetteer));
  const joined = { ...UNREAD, article, sentences, ...after('coreference', corefer({ article, sentences }, drafts, gazetteer)) };
  const named = { ...joined, chains: after('places', placesOf(joined, gazetteer)) };
  const timed = { ...named, times: after('times', timesOf(named)) };
  const counted = { ...timed, quantities: after('quantities', quantitiesOf(timed)) };
  const quoted = { ...counted, quotations: after('quotations', quotationsOf(counted)) };
  return { ...quoted, events: after('events', eventsOf(quoted)), issues: [] };
}
