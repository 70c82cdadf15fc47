import { analyze, type AnalysisPorts } from '@dateline/analysis';
import type { Article } from '@dateline/document';
import { parse } from '@dateline/parsing';

/** Code units of the article that is timed: a news article of middling length. */
const LENGTH = 1500;
const ROUNDS = 15;
const ARTICLES_A_ROUND = 8;

/** Articles a second of the whole analysis, on one thread: the median of fifteen rounds over Chinese articles of 1,500 characters. */
export async function articlesASecond(articles: readonly Article[], ports: AnalysisPorts): Promise<number> {
  const timed = await Promise.all(articles.filter(({ language, text }) => language === 'zh-Hans' && text.length > LENGTH / 6).slice(0, ARTICLES_A_ROUND).map(ofLength));
  const rates: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    for (const article of timed) await analyze(article, ports);
    rates.push((1000 * timed.length) / (performance.now() - start));
  }
  // The first round compiles the code.
  return rates.slice(1).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

/** The article's own paragraphs, again and again until the length is reached. */
async function ofLength({ text, title, reference }: Article): Promise<Article> {
  const long = text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH).replace(/\n/gu, '\n\n');
  const bytes = new TextEncoder().encode(`---\ntitle: ${JSON.stringify(title ?? '')}\ndate: ${reference.day ?? '2021-08-10'}\n---\n\n${long}\n`);
  const document = await parse({ bytes, source: 'timed.md' });
  const [first] = document.articles;
  if (!first) throw new Error('the timed article could not be parsed');
  return first.article;
}
