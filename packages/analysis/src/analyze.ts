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
  const { mentions, chains: unplaced } = after('coreference', corefer({ article, sentences }, drafts, gazetteer));
  const chains = after('places', placesOf({ article, mentions, chains: unplaced }, gazetteer));
  const times = after('times', timesOf({ article, sentences }));
  const quantities = after('quantities', quantitiesOf({ article, sentences, times }));
  const quotations = after('quotations', quotationsOf({ article, sentences, mentions, chains, times }));
  const events = after('events', eventsOf({ article, sentences, mentions, chains, times, quantities, quotations }));
  return { sentences, mentions, chains, times, quantities, quotations, events, article, issues: [] };
}
