import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { exact, PROSE } from '@dateline/document';
import { parse } from '@dateline/parsing';
import { sharedRuns, sizeOf } from '../surface.ts';

/** Runs of four words, a character of Chinese, Japanese or Korean being one. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}_]+/gu;
const RUN = 4;

/** The article bodies of saved pages: F1 of the means of precision and recall over the pages, 0 to 1. */
export async function bodyF1(folder: string): Promise<number> {
  const truth = JSON.parse(readFileSync(`${folder}/html/ground-truth.json`, 'utf8')) as Record<string, { readonly articleBody: string }>;
  let precision = 0;
  let recall = 0;
  for (const [page, { articleBody }] of Object.entries(truth)) {
    const gold = runsOf(articleBody);
    const found = runsOf(await bodyOf(`${folder}/html/pages/${page}.html.gz`));
    const shared = sharedRuns(gold, found);
    precision += sizeOf(found) > 0 ? shared / sizeOf(found) : Number(sizeOf(gold) === 0);
    recall += sizeOf(gold) > 0 ? shared / sizeOf(gold) : 1;
  }
  return (2 * precision * recall) / (precision + recall) / Object.keys(truth).length;
}

async function bodyOf(path: string): Promise<string> {
  const { articles } = await parse({ bytes: gunzipSync(readFileSync(path)), source: path.replace(/\.gz$/u, '') });
  const [first] = articles;
  return first ? first.article.blocks.filter(({ kind }) => PROSE.has(kind) || kind === 'heading').map((block) => exact(first.article.text, block)).join('\n') : '';
}

function runsOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(WORD) ?? [];
  const length = Math.min(RUN, words.length);
  const runs = new Map<string, number>();
  for (let start = 0; length > 0 && start + length <= words.length; start++) {
    const run = words.slice(start, start + length).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}
