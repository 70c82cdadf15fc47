import { analyze, type AnalysisPorts } from '@dateline/analysis';
import { isTrue, spansOf } from '../layers/spans.ts';
import { rawArticles } from './raw-articles.ts';

export interface RawSpans {
  readonly spans: number;
  readonly articles: number;
  /** The words around each span that gives none, or cuts a character in two. */
  readonly faults: readonly string[];
}

/** Analyses text of every corpus at hand; a throw is a fault, too. */
export async function rawSpans(folder: string, ports: AnalysisPorts): Promise<RawSpans> {
  const faults: string[] = [];
  let spans = 0;
  let articles = 0;
  for await (const [corpus, some] of rawArticles(folder))
    for (const article of some) {
      articles++;
      const found = spansOf(await analyze(article, ports));
      spans += found.length;
      faults.push(...found.filter((span) => !isTrue(span, article.text)).map(({ start, end }) => `${corpus}\t${String(start)}–${String(end)}\t${JSON.stringify(article.text.slice(Math.max(0, start - 10), end + 10))}`));
    }
  return { spans, articles, faults };
}
