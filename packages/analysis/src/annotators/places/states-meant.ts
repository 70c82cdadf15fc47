import type { Article, Chain, Mention } from '@dateline/document';
import type { Candidate } from './candidates.ts';

/** Longest words beside a name that say that the division is meant, in code units. */
const REACH = 60;
/** Democrats Ann Lane of | New York */
const BEFORE = /(?:\b(?:Senators?|Sen\.|Reps?\.|Representatives?|Congressman|Congresswoman|Democrats?|Republicans?)\s(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:of|from)\s|\b[Ss]tate\sof\s|\b[Gg]overnor\sof\s|\([DR]-)$/u;
/** New York | governor */
const BEHIND = /^(?:['’]s)?\s(?:(?:presidential|Democratic|Republican|GOP|state)\s){0,2}(?:primary|primaries|caucuses|governor|Gov\.|lieutenant governor|attorney general|Attorney General|secretary of state|legislature|senators?|Senator|Sen\.|congressional|delegation|congressman|congresswoman|National Guard|electoral votes)(?![\p{L}-])/u;

/** The rows of a name that a division shares with its city: the division’s alone, where the words beside half of its mentions say that it is meant. */
export function statesMeant(rows: readonly Candidate[], { article: { text }, mentions }: { readonly article: Article; readonly mentions: readonly Mention[] }, chain: Chain): readonly Candidate[] {
  const states = rows.filter(({ entry, isOwn }) => entry.kind === 'admin1' && isOwn && rows.some((other) => other.entry.kind === 'city' && other.entry.country === entry.country));
  if (states.length === 0) return rows;
  const spans = chain.mentions.flatMap((index) => (mentions[index]?.form === 'name' ? [mentions[index].span] : []));
  const told = spans.filter(({ start, end }) => BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || BEHIND.test(text.slice(end, end + REACH)));
  return told.length > 0 && told.length * 2 >= spans.length ? states : rows;
}
