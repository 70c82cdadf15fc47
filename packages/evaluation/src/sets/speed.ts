import { analyze, type AnalysisPorts, type AnalysisStep } from '@dateline/analysis';
import type { Article } from '@dateline/document';
import { parse } from '@dateline/parsing';

/** Code units of the article that is timed: a news article of middling length. */
const LENGTH = 1500;
const ROUNDS = 15;
/** Rounds before those that count: what runs for long is compiled in the first few hundred articles, at several times their own cost (decisions/0039). */
const WARMING = 30;
const ARTICLES_A_ROUND = 8;

/** What the whole analysis costs. Time is that of the processor, all threads together, so that other programs of the machine
 *  count as little as may be: what one quiet core needs. */
export interface Speed {
  readonly articlesASecond: number;
  /** Milliseconds an article, step by step, in the order of the steps. */
  readonly steps: Readonly<Partial<Record<AnalysisStep, number>>>;
  /** Resident memory of the process afterwards, in megabytes. */
  readonly megabytes: number;
}

/** The median of fifteen rounds over Chinese articles of 1,500 characters, by a process that has run for a while. */
export async function speedOf(articles: readonly Article[], ports: AnalysisPorts): Promise<Speed> {
  const timed = await Promise.all(articles.filter(({ language, text }) => language === 'zh-Hans' && text.length > LENGTH / 6).slice(0, ARTICLES_A_ROUND).map(ofLength));
  const rounds: ReadonlyMap<AnalysisStep, number>[] = [];
  for (let round = 0; round < WARMING + ROUNDS; round++) rounds.push(await timesOfSteps(timed, ports));
  const warm = rounds.slice(WARMING);
  const total = median(warm.map((steps) => [...steps.values()].reduce((sum, time) => sum + time, 0)));
  const steps = Object.fromEntries([...(warm[0]?.keys() ?? [])].map((step) => [step, median(warm.map((each) => each.get(step) ?? 0))]));
  return { articlesASecond: 1000 / total, steps, megabytes: process.memoryUsage().rss / 1e6 };
}

/** Milliseconds of the processor that each step takes for one of the articles. */
async function timesOfSteps(articles: readonly Article[], ports: AnalysisPorts): Promise<Map<AnalysisStep, number>> {
  const times = new Map<AnalysisStep, number>();
  let last = milliseconds();
  const ended = (step: AnalysisStep): void => {
    const now = milliseconds();
    times.set(step, (times.get(step) ?? 0) + (now - last) / articles.length);
    last = now;
  };
  for (const article of articles) await analyze(article, { ...ports, ended });
  return times;
}

function milliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The article's own paragraphs, again and again until the length is reached. */
async function ofLength({ text, title, reference }: Article): Promise<Article> {
  const long = text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH).replace(/\n/gu, '\n\n');
  const bytes = new TextEncoder().encode(`---\ntitle: ${JSON.stringify(title ?? '')}\ndate: ${reference.day ?? '2021-08-10'}\n---\n\n${long}\n`);
  const document = await parse({ bytes, source: 'timed.md' });
  const [first] = document.articles;
  if (!first) throw new Error('the timed article could not be parsed');
  return first.article;
}
