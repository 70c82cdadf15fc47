import type { Page, PageArguments, SearchHit, SearchNoun } from '../reading.ts';
import { searchQuery } from '../search/search-query.ts';
import type { Bindings } from './bindings.ts';
import { cursorOf, invalidCursor, keysOf } from './cursor.ts';
import { countStatement, isBackward, limitOf, pageOf, pageStatement, type Paged, type PageRow, type Statement } from './page-query.ts';
import { planFrom, planStatement, type PlanRow, type SearchPlan } from './search-plan.ts';
import { BEST_FIRST, foundRows, HIT, isTextNoun, rankedRows, unrankedRows } from './search-rows.ts';

/** Asks one statement. */
type Ask = <Row>(statement: Statement, list?: string) => Promise<Row[]>;

/** What is looked for, and in what. */
export interface Searched {
  readonly words: string;
  readonly nouns: readonly SearchNoun[];
  /** Whether in the graph of now; of an instant everything is ranked, for there are no indexes of then. */
  readonly isNow: boolean;
}

const NAME = 'search';

/** A page of a search: a statement for how it is ranked, which later pages know from their cursors, one for what is ranked, and one for the rest where the page reaches it. */
export async function searchPage(ask: Ask, searched: Searched, args: PageArguments): Promise<Page<SearchHit>> {
  if (searchQuery(searched.words) === null) return pageOf<SearchHit>(NAME, [], args, asHit);
  const given = planIn(args.after) ?? planIn(args.before);
  const plans = given ?? await plansOf(ask, searched);
  const own = { ...args, ...(isSet(args.after) && { after: withoutPlan(args.after) }), ...(isSet(args.before) && { before: withoutPlan(args.before) }) };
  const rows = await rowsOf(ask, searched, plans, own);
  const page = pageOf<SearchHit>(NAME, rows, own, asHit);
  return { ...page, rows: page.rows.map(({ row, cursor }) => ({ row, cursor: withPlan(cursor, plans) })) };
}

const isSet = (cursor: string | null | undefined): cursor is string => cursor !== null && cursor !== undefined;

async function plansOf(ask: Ask, { words, nouns, isNow }: Searched): Promise<readonly SearchPlan[]> {
  const texts = [...new Set(nouns)].filter(isTextNoun);
  if (texts.length === 0) return [];
  return (await ask<PlanRow>(planStatement(words, texts, !isNow))).map((row) => planFrom(row, words));
}

/** The ranked first, or the others where it is read from the end; the next where they do not fill the page. */
async function rowsOf(ask: Ask, { words, nouns, isNow }: Searched, plans: readonly SearchPlan[], args: PageArguments): Promise<readonly PageRow[]> {
  const ranked = (bindings: Bindings): string => rankedRows(words, nouns, plans, isNow, bindings);
  const isCut = plans.some(({ level }) => level > 0);
  const unranked = (bindings: Bindings): string => unrankedRows(words, plans, bindings);
  const parts = isCut ? (isBackward(args) ? [unranked, ranked] : [ranked, unranked]) : [ranked];
  const wanted = limitOf(args);
  const rows: PageRow[] = [];
  for (const part of parts) {
    if (wanted !== null && rows.length > wanted) break;
    if (isCut && (part === ranked ? isUnranked(args.after) : isRanked(args.before))) continue;
    rows.push(...(await ask<PageRow>(pageStatement(paged(part), [NOBODY], less(args, rows.length)), NAME)));
  }
  return rows;
}

/** One more is asked for than the page has, so that it is known whether there is more. */
const less = (args: PageArguments, had: number): PageArguments => {
  const left = (size: number | null | undefined): number | null => (size === null || size === undefined ? null : size - had);
  return { ...args, first: left(args.first), last: left(args.last) };
};

/** What is not ranked has the score 0: after it nothing ranked follows, and before what is ranked none of it stands. */
const scoreAt = (cursor: string): number => Number(keysOf(cursor, NAME, BEST_FIRST.length)[0]);
const isUnranked = (cursor: string | null | undefined): boolean => isSet(cursor) && scoreAt(cursor) === 0;
const isRanked = (cursor: string | null | undefined): boolean => isSet(cursor) && scoreAt(cursor) > 0;

/** Searches start from nothing: their rows do not look at the parent, which is this. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

const paged = (rows: Paged['rows']): Paged => ({ name: NAME, rows, order: BEST_FIRST, source: HIT, conditions: () => '' });

const asHit = (record: unknown): SearchHit => record as SearchHit;

/** How many have the words. */
export const searchCount = ({ words, nouns }: Searched): Statement =>
  countStatement({ rows: (bindings) => foundRows(words, nouns, bindings), conditions: () => (searchQuery(words) === null ? ' AND FALSE' : '') }, [NOBODY]);

/** A cursor of the ranking with the ranking itself behind it. */
const withPlan = (cursor: string, plans: readonly SearchPlan[]): string =>
  cursorOf(NAME, [...keysOf(cursor, NAME, BEST_FIRST.length), JSON.stringify(plans.map(({ noun, level, floor, weights }) => [noun, level, floor, weights]))]);

const withoutPlan = (cursor: string): string => cursorOf(NAME, keysOf(cursor, NAME, BEST_FIRST.length + 1).slice(0, -1));

function planIn(cursor: string | null | undefined): readonly SearchPlan[] | null {
  if (!isSet(cursor)) return null;
  const [plan = ''] = keysOf(cursor, NAME, BEST_FIRST.length + 1).slice(-1);
  const parts = parsed(plan);
  if (!Array.isArray(parts) || !parts.every(isPlan)) throw invalidCursor(NAME);
  return parts.map(([noun, level, floor, weights]) => ({ noun, level, floor, weights }));
}

type Kept = readonly [SearchPlan['noun'], number, string | null, readonly number[]];

function isPlan(value: unknown): value is Kept {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [noun, level, floor, weights] = value as unknown[];
  return isTextNoun(noun as SearchNoun) && Number.isInteger(level) && (level as number) >= 0 && (level as number) <= 10 && (floor === null || typeof floor === 'string') && Array.isArray(weights) && weights.every((each) => typeof each === 'number');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Told as CURSOR_INVALID.
  }
}
