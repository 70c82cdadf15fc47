import { exact } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import { companyWords } from '../../languages/zh-Hans/company-words.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { endTree, listEntries, wordTree } from '../../words/word-tree.ts';
import { matchesOf } from '../../words/matches.ts';
import { candidate, type Candidate } from './candidate.ts';
import { listed } from './listed.ts';

const REGIONS = wordTree(listEntries(names.regions));
const DIVISION = /^\p{Script=Han}{2,8}?[省市县区](?=\p{Script=Han}{3})/u;
const FIELDS = endTree(listEntries([...nameForms.fields, ...nameForms.trades]));
/** Characters of a name that is looked for alone: two may be a word of the language. */
const LEAST = 3;

/** 太平船务 where the article has named 新加坡太平船务公司, 奥德布雷希特 for 巴西奥德布雷希特公司: companies without their place and legal form, which models
 *  take for persons or towns. What is left may not be a place, nor the word for a trade alone. */
export function companyShorts(text: string, found: readonly Candidate[], gazetteer: Gazetteer): Candidate[] {
  const shorts = new Set(gathered(found, ({ kind, span }) => (kind === 'organization' ? shortsOf(exact(text, span), gazetteer) : [])));
  if (shorts.size === 0) return [];
  return listed(text, wordTree(listEntries(shorts)), false).filter(({ span }) => !/[·•∙・‧]/u.test(`${text.charAt(span.start - 1)}${text.charAt(span.end)}`)).map(({ span }) => candidate(span, 'organization', 'pattern', 'a company without its place and legal form', 0.85));
}

const TRADED = new RegExp(`(?<=^|[^\\p{Script=Han}]|${companyWords.kinds.join('|')})[\\p{Script=Han}]{2,3}(?:${companyWords.trades.join('|')})(?=(?:${companyWords.behind.join('|')}))`, 'gu');
const TRADE = new RegExp(`^(?:${companyWords.sureTrades.join('|')})(?![部产行领人工局厅署委学院大基国])`, 'u');

/** 宏泰|建设: a short name that a model takes for a person's or a town's, with the trade behind it. */
export const companiesWithTrade = (text: string, found: readonly Candidate[], gazetteer: Gazetteer): Candidate[] =>
  gathered(found, ({ kind, span, finder }) => {
    const trade = kind === 'person' && finder === 'tagger' && span.end - span.start === 2 ? TRADE.exec(text.slice(span.end, span.end + 3))?.[0] : undefined;
    return trade === undefined || gazetteer.named(exact(text, span)).length > 0 ? [] : [candidate({ start: span.start, end: span.end + trade.length }, 'organization', 'pattern', 'a company with its trade', 0.85)];
  });

/** 国基地产称: what stands at the head of a clause between its trade and the words of a company. */
export const tradedCompanies = (text: string): Candidate[] =>
  gathered(matchesOf(text, TRADED), ({ 0: name, index }) => (companyWords.noName.test(name) ? [] : [candidate({ start: index, end: index + name.length }, 'organization', 'pattern', 'a company by its trade and the words behind it', 0.8)]));

function shortsOf(name: string, gazetteer: Gazetteer): string[] {
  const legal = companyWords.legal.exec(name);
  if (!legal || !/^\p{Script=Han}+$/u.test(name)) return [];
  const bare = name.slice(0, legal.index);
  const short = bare.slice(REGIONS.at(bare, 0)?.end ?? DIVISION.exec(bare)?.[0].length ?? 0);
  return short.length >= LEAST && !isTrade(short) && gazetteer.named(short).length === 0 && REGIONS.at(short, 0)?.end !== short.length ? [short] : [];
}

/** 国家石油, 建设投资: nothing but words that many companies share. */
function isTrade(name: string): boolean {
  let end = name.length;
  for (let word = FIELDS.before(name, end); word !== undefined; word = FIELDS.before(name, end)) end = word.start;
  return end === 0;
}
