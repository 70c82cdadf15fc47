import { analyze, type AnalysisPorts, type AnalysisStep } from '@dateline/analysis';
import type { Article } from '@dateline/document';
import { parse } from '@dateline/parsing';

/** Code units of the article that is timed: a news article of middling length. */
const LENGTH = 1500;
const ARTICLES_A_ROUND = 8;

/** Milliseconds of the processor that each step takes for an article, in the order of the steps. */
export type Round = Readonly<Partial<Record<AnalysisStep, number>>>;

/** What the whole analysis costs, in milliseconds an article. Time is that of the processor, all threads together, so that other programs
 *  of the machine count as little as may be: what one quiet core needs. */
export interface Speed {
  /** The quickest round: nothing came between. */
  readonly least: number;
  readonly median: number;
  /** The interval that holds the median 19 times of 20, were each round as likely as another to be slow. */
  readonly from: number;
  readonly to: number;
  /** The median of each step. */
  readonly steps: Round;
  /** Resident memory of the process afterwards, in megabytes. */
  readonly megabytes: number;
}

/** By the median round. */
export const articlesASecond = ({ median }: Speed): number => 1000 / median;

/** Chinese articles of 1,500 characters, made of the first that are long enough. */
export const timedArticles = (articles: readonly Article[]): Promise<Article[]> =>
  Promise.all(articles.filter(({ language, text }) => language === 'zh-Hans' && text.length > LENGTH / 6).slice(0, ARTICLES_A_ROUND).map(ofLength));

export async function roundOf(articles: readonly Article[], ports: AnalysisPorts): Promise<Round> {
  const times: Partial<Record<AnalysisStep, number>> = {};
  let last = milliseconds();
  const ended = (step: AnalysisStep): void => {
    const now = milliseconds();
    times[step] = (times[step] ?? 0) + (now - last) / articles.length;
    last = now;
  };
  for (const article of articles) await analyze(article, { ...ports, ended });
  return times;
}

/** What rounds of a process that has run for a while come to. */
export function speedOf(rounds: readonly Round[], megabytes: number): Speed {
  const wholes = rounds.map((round) => Object.values(round).reduce((sum, time) => sum + time, 0)).sort((a, b) => a - b);
  const middle = (wholes.length - 1) / 2;
  // Of n values in order, the true median lies this many places or fewer from the middle one 19 times of 20.
  const away = 0.98 * Math.sqrt(wholes.length);
  const at = (place: number): number => wholes[Math.max(0, Math.min(wholes.length - 1, place))] ?? 0;
  const steps = Object.keys(rounds[0] ?? {}) as AnalysisStep[];
  return {
    least: at(0), median: at(Math.floor(middle)), from: at(Math.floor(middle - away)), to: at(Math.ceil(middle + away)),
    steps: Object.fromEntries(steps.map((step) => [step, median(rounds.map((round) => round[step] ?? 0))])),
    megabytes,
  };
}

function milliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

/** The article's own paragraphs, again and again until the length is reached. */
async function ofLength({ text, title, reference }: Article): Promise<Article> {
  const long = text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH).replace(/\n/gu, '\n\n');
  const bytes = new TextEncoder().encode(`---\ntitle: ${JSON.stringify(title ?? '')}\ndate: ${reference.day ?? '2021-08-10'}\n---\n\n${long}\n`);
  const document = await parse({ bytes, source: 'timed.md' });
  const [first] = document.articles;
  if (!first) throw new Error('the timed article could not be parsed');
  return first.article;
}
