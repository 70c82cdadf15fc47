import { foldHan, PROSE, type Article } from '@dateline/document';

/** The runs of words of a text by which copies are found, as 32-bit hashes. */
export interface Shingles {
  /** All of them, each once. */
  readonly all: ReadonlySet<number>;
  /** Those of the first lines of prose: what an article has to tell that is new. */
  readonly lead: ReadonlySet<number>;
}

const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}$/u;

/** How much of the text a shingle covers: a character of Chinese counts 1, a word of other scripts 2. Shorter runs are shared by
 *  texts that only speak of one thing; of longer ones every changed word costs more. */
const WIDTH = 6;

/** About the first two sentences, measured as WIDTH is. */
const LEAD = 80;

/** Shingles of the prose of an article; headings, captions and credits are left out, for outlets set their own. Simplified and traditional
 *  characters, capitals and punctuation make no difference. */
export function shinglesOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Shingles {
  const prose = blocks.flatMap(({ kind, start, end }) => (PROSE.has(kind) ? [text.slice(start, end)] : [])).join('\n');
  const tokens = foldHan(prose.normalize('NFKC')).toLowerCase().match(TOKEN) ?? [];
  const weights = tokens.map((token) => (HAN.test(token) ? 1 : 2));
  const hashes = tokens.map(hashOf);
  const all = new Set<number>();
  const lead = new Set<number>();
  let [end, weight, before] = [0, 0, 0];
  for (const [start, own] of weights.entries()) {
    while (weight < WIDTH && end < tokens.length) weight += weights[end++] ?? 0;
    if (weight < WIDTH) break;
    const shingle = hashes.slice(start, end).reduce((sum, hash) => mixed(sum ^ hash), 0);
    all.add(shingle);
    if (before < LEAD) lead.add(shingle);
    weight -= own;
    before += own;
  }
  return { all, lead };
}

/** FNV-1a over code units. */
function hashOf(token: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < token.length; index++) hash = Math.imul(hash ^ token.charCodeAt(index), 0x01000193);
  return mixed(hash);
}

/** Murmur3's finalizer: every bit of the result depends on every bit given. A signed 32-bit integer, as Postgres keeps them. */
export function mixed(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
