import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '@dateline/document';
import { parse } from '@dateline/parsing';
import { EMPTY } from '../empty-analysis.ts';

/** Code units of an article that is made of a corpus' sentences. */
const LENGTH = 1500;
/** Articles of each corpus, spread evenly over it. */
const ARTICLES = 20;

/** Text that nobody prepared for us, as articles, by what it comes from: corpora of names and of attributions, raw news, saved pages. */
export async function* rawArticles(folder: string): AsyncIterable<readonly [corpus: string, articles: readonly Article[]]> {
  for (const [directory, language] of [['ner/data', 'zh-Hans'], ['ner/data/en', 'en']] as const)
    for (const name of readdirSync(`${folder}/${directory}`).filter((each) => /\.jsonl(?:\.gz)?$/u.test(each)).sort())
      yield [name.replace(/\.jsonl.*$/u, ''), articlesOf(sentencesIn(`${folder}/${directory}/${name}`, language === 'en' ? ' ' : ''), language)];
  yield ['xwlb', articlesOf(execFileSync('xz', ['-dc', `${folder}/ner/data/xwlb.txt.xz`], { encoding: 'utf8', maxBuffer: 1e9 }).split('\n'), 'zh-Hans')];
  yield ['duee', articlesOf(linesIn(`${folder}/ie/duee/duee_dev.json`).flatMap((line) => (JSON.parse(line) as { readonly text?: string }).text ?? []), 'zh-Hans')];
  const attributed = `${folder}/ie/polnear-dev/text`;
  yield ['polnear', articlesOf(readdirSync(attributed).sort().flatMap((name) => linesIn(`${attributed}/${name}`)), 'en')];
  yield ['pages', await pagesIn(`${folder}/html/pages`)];
}

const linesIn = (path: string): string[] => {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
};

const sentencesIn = (path: string, joint: string): string[] => linesIn(path).map((line) => (JSON.parse(line) as { readonly c: readonly string[] }).c.join(joint));

function articlesOf(paragraphs: readonly string[], language: string): Article[] {
  const whole = paragraphs.join('\n');
  const step = Math.max(LENGTH, Math.floor(whole.length / ARTICLES));
  return Array.from({ length: Math.min(ARTICLES, Math.ceil(whole.length / step)) }, (_, index) => articleOf(whole.slice(index * step, index * step + LENGTH), language));
}

function articleOf(text: string, language: string): Article {
  let start = 0;
  const blocks = text.split('\n').map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 1;
    return block;
  });
  return { ...EMPTY.article, language, text, blocks, reference: { day: '2021-08-13', inferred: true } };
}

async function pagesIn(folder: string): Promise<Article[]> {
  const articles: Article[] = [];
  for (const name of readdirSync(folder).sort()) {
    const document = await parse({ bytes: gunzipSync(readFileSync(`${folder}/${name}`)), source: basename(name, '.gz') });
    articles.push(...document.articles.map(({ article }) => article));
  }
  return articles;
}
