import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { EntityKind, Span } from '@dateline/document';
import type { Tagger } from '@dateline/analysis';
import { openTagger } from '@dateline/tagger';
import { f1Of, type Counts } from '../counts.ts';
import { percent } from '../score.ts';

/** A sentence of a corpus of names: characters or tokens, and names as half-open ranges of them. */
interface Sentence {
  readonly c: readonly string[];
  readonly e: readonly (readonly [start: number, end: number, type: string])[];
}

/** The corpora of names, below the folder of the evaluation's data; `joint` stands between two tokens, `first` is the first
 *  sentence read: the English model was trained on the half of Wikigold before it. */
const SETS = {
  msra: { path: 'ner/data/msra.test.jsonl', language: 'zh-Hans', joint: '', first: 0 },
  pd98y: { path: 'ner/data/pd98y.test.jsonl', language: 'zh-Hans', joint: '', first: 0 },
  uner: { path: 'ner/data/uner_gsdsimp.test.jsonl', language: 'zh-Hans', joint: '', first: 0 },
  conll: { path: 'ner/data/en/conll2003.testb.jsonl', language: 'en', joint: ' ', first: 0 },
  wikigold: { path: 'ner/data/en/wikigold.jsonl', language: 'en', joint: ' ', first: 920 },
} as const;

export type NameSet = keyof typeof SETS;

/** What corpora call the kinds; a type that is not here is none of ours. */
const KINDS: Readonly<Record<string, EntityKind>> = { PER: 'person', LOC: 'location', GPE: 'location', ORG: 'organization' };

/** Sentences tagged in one call, as articles bring them. */
const BATCH = 64;

/** Every set by every model that reads its language, under the names of the table's rows. */
export async function nameFigures(folder: string, tagger: Tagger): Promise<Record<string, number>> {
  const [fast, clean, pku] = [await openTagger({ zh: 'fast' }), await openTagger({ zh: 'clean' }), await openTagger({ convention: 'pku' })];
  return {
    msra: await nameF1(folder, 'msra', tagger), 'msra.fast': await nameF1(folder, 'msra', fast), 'msra.clean': await nameF1(folder, 'msra', clean),
    pd98y: await nameF1(folder, 'pd98y', tagger), 'pd98y.own': await nameF1(folder, 'pd98y', pku), 'pd98y.clean': await nameF1(folder, 'pd98y', clean),
    uner: await nameF1(folder, 'uner', tagger), 'uner.clean': await nameF1(folder, 'uner', clean),
    conll: await nameF1(folder, 'conll', tagger), wikigold: await nameF1(folder, 'wikigold', tagger),
  };
}

/** F1 of whole names in running text, in percent. */
export async function nameF1(folder: string, set: NameSet, tagger: Tagger): Promise<number> {
  const { path, language, joint, first } = SETS[set];
  const counts = { right: 0, found: 0, gold: 0 };
  const sentences = sentencesOf(`${folder}/${path}`).slice(first).map((sentence) => textOf(sentence, joint));
  for (let start = 0; start < sentences.length; start += BATCH) {
    const batch = sentences.slice(start, start + BATCH);
    const tagged = await tagger.tag(batch.map(({ text }) => text), language);
    batch.forEach(({ names }, index) => { add(counts, names, (tagged[index] ?? []).map(({ kind, span }) => nameOf(kind, span))); });
  }
  return percent(f1Of(counts));
}

function sentencesOf(path: string): Sentence[] {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Sentence);
}

const nameOf = (kind: EntityKind, { start, end }: Span): string => `${kind} ${String(start)} ${String(end)}`;

/** The text with its names in code units. */
function textOf({ c, e }: Sentence, joint: string): { readonly text: string; readonly names: readonly string[] } {
  const starts: number[] = [];
  let length = 0;
  for (const token of c) {
    starts.push(length);
    length += token.length + joint.length;
  }
  const names = e.flatMap(([start, end, type]) => {
    const kind = KINDS[type];
    const last = c[end - 1];
    return kind === undefined || last === undefined ? [] : [nameOf(kind, { start: starts[start] ?? 0, end: (starts[end - 1] ?? 0) + last.length })];
  });
  return { text: c.join(joint), names };
}

function add(counts: { right: number; found: number; gold: number } & Counts, gold: readonly string[], found: readonly string[]): void {
  counts.right += found.filter((name) => gold.includes(name)).length;
  counts.found += found.length;
  counts.gold += gold.length;
}
