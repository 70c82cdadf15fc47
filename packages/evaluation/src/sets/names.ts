import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { EntityKind, Span } from '@dateline/document';
import type { Tagger } from '@dateline/analysis';
import { f1Of, type Counts } from '../counts.ts';
import { percent } from '../score.ts';

/** A sentence of a corpus of names: characters or tokens, and names as half-open ranges of them. */
interface Sentence {
  readonly c: readonly string[];
  readonly e: readonly (readonly [start: number, end: number, type: string])[];
}

/** The corpora of names, below the folder of the evaluation's data; `joint` stands between two tokens. */
const SETS = {
  msra: { path: 'ner/data/msra.test.jsonl', language: 'zh-Hans', joint: '' },
  pd98y: { path: 'ner/data/pd98y.test.jsonl', language: 'zh-Hans', joint: '' },
  conll: { path: 'ner/data/en/conll2003.testb.jsonl', language: 'en', joint: ' ' },
} as const;

export type NameSet = keyof typeof SETS;

/** What corpora call the kinds; a type that is not here is none of ours. */
const KINDS: Readonly<Record<string, EntityKind>> = { PER: 'person', LOC: 'location', GPE: 'location', ORG: 'organization' };

/** Sentences tagged in one call, as articles bring them. */
const BATCH = 64;

/** F1 of whole names in running text, in percent. */
export async function nameF1(folder: string, set: NameSet, tagger: Tagger): Promise<number> {
  const { path, language, joint } = SETS[set];
  const counts = { right: 0, found: 0, gold: 0 };
  const sentences = sentencesOf(`${folder}/${path}`).map((sentence) => textOf(sentence, joint));
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
