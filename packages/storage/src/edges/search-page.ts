import type { Page, PageArguments, SearchHit, SearchNoun } from '../reading.ts';
import { bestOf } from '../search/best.ts';
import type { KeptPostings } from '../search/kept-postings.ts';
import type { Posting } from '../search/posting.ts';
import { scored, type ScoredTexts } from '../search/postings.ts';
import { searchQuery, termGrams } from '../search/search-query.ts';
import type { TextNoun } from '../search/impact.ts';
import type { Statement } from './asking.ts';
import { cursorOf, invalidCursor, keysOf } from './cursor.ts';
import { countStatement, isBackward, limitOf, NOBODY, pageOf, pageStatement, rowsOf, type PageAnswer, type Paged, type PageRow } from './page-query.ts';
import { countsStatement, plansFrom, plansOfThen, isPosting, postingStatement, type CountsRow, type PostingRow, type SearchPlan } from './search-plan.ts';
import { BEST_FIRST, foundNow, foundRows, foundThen, HIT, isTextNoun, MORE, textsOf } from './search-rows.ts';

/** Asks one statement. */
type Ask = <Row>(statement: Statement, list?: string) => Promise<Row[]>;

/** What is looked for, and in what. */
export interface Searched {
  readonly words: string;
  readonly nouns: readonly SearchNoun[];
  /** Whether in the graph of now; of an instant there are no postings, and every text is scored by itself. */
  readonly isNow: boolean;
  readonly kept: KeptPostings;
}

const NAME = 'search';

/** A page of a search: a statement for the postings of its words, which are scored here, and one for the page. */
export async function searchPage(ask: Ask, searched: Searched, args: PageArguments): Promise<Page<SearchHit>> {
  if (searchQuery(searched.words) === null) return pageOf<SearchHit>(NAME, [], args);
  const given = planIn(args.after) ?? planIn(args.before);
  const own = { ...args, ...(isSet(args.after) && { after: withoutPlan(args.after) }), ...(isSet(args.before) && { before: withoutPlan(args.before) }) };
  const { rows, plans } = await (searched.isNow ? rowsOfNow : rowsOfThen)(ask, searched, given, own);
  const page = pageOf<SearchHit>(NAME, rows, own);
  return { ...page, rows: page.rows.map(({ row, cursor }) => ({ row, cursor: withPlan(cursor, plans) })) };
}

const isSet = (cursor: string | null | undefined): cursor is string => cursor !== null && cursor !== undefined;

interface Found {
  readonly rows: readonly PageRow[];
  readonly plans: readonly SearchPlan[];
}

/** So many more are taken than the page needs: some numbers may lead to texts that are gone. Where these were too many, all are taken. */
const SPARE = 20;

async function rowsOfNow(ask: Ask, { words, nouns, kept }: Searched, given: readonly SearchPlan[] | null, args: PageArguments): Promise<Found> {
  const texts = textsOf(nouns);
  const { postings, rest } = texts.length > 0 ? await postingsFor(ask, words, texts, kept) : { postings: [], rest: [] };
  const plans = given ?? plansFrom(postings, rest, words, texts);
  const all = scoresOf(postings, words, texts, plans);
  const limit = limitOf(args);
  const wanted = limit === null ? null : limit + 1;
  const bounds = { after: isSet(args.after) ? scoreAt(args.after) : null, before: isSet(args.before) ? scoreAt(args.before) : null, fromEnd: isBackward(args) };
  for (const most of [wanted === null ? null : wanted + SPARE, null]) {
    const best = bestOf(all, bounds, most);
    const rows = (await ask<PageAnswer>(pageStatement(paged((bindings) => foundNow(words, nouns, plans, best.of, bindings)), [NOBODY], args), NAME)).flatMap(rowsOf);
    if (best.last === null || (rows.length === wanted && isWithin(rows, best.last, bounds.fromEnd))) return { rows, plans };
  }
  throw new Error('a page of all is a page');
}

/** The postings of the words, of now: those at hand, where there are no other runs by now. */
async function postingsFor(ask: Ask, words: string, texts: readonly TextNoun[], kept: KeptPostings): Promise<{ readonly postings: readonly Posting[]; readonly rest: readonly PostingRow[] }> {
  const asked = JSON.stringify([words, texts]);
  const known = kept.of(asked);
  const rows = await ask<PostingRow>(postingStatement(words, texts, known?.runs ?? null));
  const rest = rows.filter((row) => !isPosting(row));
  const runs = rest.find(({ gram }) => gram === null)?.runs ?? [];
  if (known?.runs.join() === runs.join()) return { postings: known.postings, rest };
  const postings = rows.filter(isPosting);
  kept.keep(asked, { runs, postings });
  return { postings, rest };
}

/** Whether the page ends before what was left out begins. */
function isWithin(rows: readonly PageRow[], last: number, fromEnd: boolean): boolean {
  const scores = rows.map(({ keys: [score] = [] }) => Number(score));
  return fromEnd ? Math.max(...scores) <= last : Math.min(...scores) >= last;
}

function scoresOf(postings: readonly Posting[], words: string, texts: readonly TextNoun[], plans: readonly SearchPlan[]): ReadonlyMap<TextNoun, ScoredTexts> {
  let first = 0;
  const terms = termGrams(words).map((grams) => ({ grams, first: (first += grams.length) - grams.length }));
  return new Map(texts.map((noun) => [noun, scored(postings, noun, terms, plans.find((plan) => plan.noun === noun)?.weights ?? [], MORE[noun])]));
}

async function rowsOfThen(ask: Ask, { words, nouns }: Searched, given: readonly SearchPlan[] | null, args: PageArguments): Promise<Found> {
  const texts = textsOf(nouns);
  const plans = given ?? (texts.length > 0 ? plansOfThen(await ask<CountsRow>(countsStatement(words, texts)), words) : []);
  return { plans, rows: (await ask<PageAnswer>(pageStatement(paged((bindings) => foundThen(words, nouns, plans, bindings)), [NOBODY], args), NAME)).flatMap(rowsOf) };
}

const scoreAt = (cursor: string): number => Number(keysOf(cursor, NAME, BEST_FIRST.length)[0]);

const paged = (rows: Paged['rows']): Paged => ({ name: NAME, rows, order: BEST_FIRST, source: HIT, conditions: () => '', lasting: true });

/** How many have the words. */
export const searchCount = ({ words, nouns }: Searched): Statement =>
  countStatement({ rows: (bindings) => foundRows(words, nouns, bindings), conditions: () => (searchQuery(words) === null ? ' AND FALSE' : '') }, [NOBODY]);

/** A cursor of the ranking with the ranking itself behind it. */
const withPlan = (cursor: string, plans: readonly SearchPlan[]): string =>
  cursorOf(NAME, [...keysOf(cursor, NAME, BEST_FIRST.length), JSON.stringify(plans.map(({ noun, weights }) => [noun, weights]))]);

const withoutPlan = (cursor: string): string => cursorOf(NAME, keysOf(cursor, NAME, BEST_FIRST.length + 1).slice(0, -1));

function planIn(cursor: string | null | undefined): readonly SearchPlan[] | null {
  if (!isSet(cursor)) return null;
  const [plan = ''] = keysOf(cursor, NAME, BEST_FIRST.length + 1).slice(-1);
  const parts = parsed(plan);
  if (!Array.isArray(parts) || !parts.every(isPlan)) throw invalidCursor(NAME);
  return parts.map(([noun, weights]) => ({ noun, weights }));
}

type Kept = readonly [SearchPlan['noun'], readonly number[]];

function isPlan(value: unknown): value is Kept {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [noun, weights] = value as unknown[];
  return isTextNoun(noun as SearchNoun) && Array.isArray(weights) && weights.every((each) => typeof each === 'number');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Told as CURSOR_INVALID.
  }
}
