import { exact } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { names } from '../../languages/en/names.ts';
import { COMPANY_WITH_TRADE, sharedBeginnings, withoutTrade } from '../../languages/en/trades.ts';
import { matchesOf } from '../../words/matches.ts';
import { candidate, type Candidate } from './candidate.ts';

/** What the law has companies put behind their names. */
const FORM = 'ASA|AG|S\\.?A\\.?|N\\.?V\\.?|[Pp]lc|PLC|SE|GmbH|LLC|LLP|SpA|S\\.p\\.A\\.?|Oyj|AB|A/S|Inc\\.?|Corp\\.?|Ltd\\.?|Holdings';
const COMPANY = new RegExp(`(?<![\\p{L}\\d])((?:\\p{Lu}[\\p{L}\\d&'’-]{1,40}\\s){1,3})(?:${FORM})(?![\\p{L}\\d])`, 'gu');
const REGIONS: ReadonlySet<string> = new Set<string>([...names.regions, ...names.demonyms]);
/** Letters of a name that is looked for alone, and how many of them an article may have: text without end stays linear. */
const LEAST = 4;
const MOST = 40;

/** Nordvik ASA, and Nordvik wherever the article drops the form: models take such a name for a person's. */
export function englishCompanies(text: string): Candidate[] {
  const whole = matchesOf(text, COMPANY).map(({ 0: name, 1: bare = '', index }) => ({ span: { start: index, end: index + name.length }, bare: bare.trim() }));
  const bares = [...new Set(whole.map(({ bare }) => bare).filter((bare) => bare.length >= LEAST && !REGIONS.has(bare)))].slice(0, MOST);
  const alone = gathered(bares, (bare) => matchesOf(text, new RegExp(`(?<![\\p{L}\\d-])${bare}(?![\\p{L}\\d-])`, 'gu')).map(({ index }) => candidate({ start: index, end: index + bare.length }, 'organization', 'pattern', 'a company without its legal form', 0.85)));
  return [...whole.map(({ span }) => candidate(span, 'organization', 'pattern', 'a company with its legal form', 0.9)), ...alone];
}

/** Kestrel for Kestrel Minerals, Nippon for Nippon Steel: a company without its trade, where its words are a company's or it stands again and again. */
export function companiesWithoutTrade(text: string, found: readonly Candidate[]): Candidate[] {
  const full = new Map<string, string>();
  const persons = new Set(gathered(found, ({ kind, span }) => (kind === 'person' && exact(text, span).includes(' ') ? exact(text, span).split(' ') : [])));
  for (const { kind, span } of found) {
    const bare = kind === 'organization' ? withoutTrade(exact(text, span)) : undefined;
    if (bare !== undefined && full.size < MOST && !REGIONS.has(bare) && !SHARED.has(bare) && !persons.has(bare) && !PLACES.has(bare)) full.set(bare, exact(text, span));
  }
  return gathered([...full], ([bare, whole]) =>
    matchesOf(text, new RegExp(`(?<![\\p{L}\\d-]|\\p{Lu}[\\p{L}-]*\\s)${bare}(?![\\p{L}\\d-]|\\s(?!(?:On|In|At|For)\\b)\\p{Lu})`, 'gu')).filter(({ index }) => !text.startsWith(whole, index)).map(({ index }) => candidate({ start: index, end: index + bare.length }, 'organization', 'pattern', 'a company without its trade', UNECHOED)));
}

/** One word is no company wherever it stands: so unsure a name has no echoes. */
const UNECHOED = 0.74;

const SHARED: ReadonlySet<string> = new Set(sharedBeginnings);
const PLACES: ReadonlySet<string> = new Set<string>(names.divisions);

/** How often such words stand in an article that are a company’s name and no heading. */
const AGAIN = 2;

/** Canadian Solar, where it stands again: companies by what they do, of which models see but the people or the place. */
export function tradedCompanies(text: string): Candidate[] {
  const all = matchesOf(text, COMPANY_WITH_TRADE).map(({ 0: name, index }) => ({ name, index }));
  const times = new Map<string, number>();
  for (const { name } of all) times.set(name, (times.get(name) ?? 0) + 1);
  return gathered(all, ({ name, index }) => ((times.get(name) ?? 0) < AGAIN ? [] : [candidate({ start: index, end: index + name.length }, 'organization', 'pattern', 'a company by what it does', 0.8)]));
}

const FIRM = /(?<![\p{L}\d.-])(?:\p{Lu}[\p{L}'’-]{0,30},?\s){0,3}\p{Lu}[\p{L}'’-]{0,30}\s(?:&|and)\s(?:Co|Sons|Bros|Partners|Company|Brothers|Daughters)(?![\p{L}-])\.?/gu;

/** Halden & Co., Marsh and Sons */
export const firms = (text: string): Candidate[] =>
  matchesOf(text, FIRM).map(({ 0: name, index }) => candidate({ start: index, end: index + (/\b(?:Co|Bros)\.$/u.test(name) ? name.length : name.replace(/\.$/u, '').length) }, 'organization', 'pattern', 'a firm and those who joined its founder', 0.85));

const ALSO = /^, (?:or|known as|also known as|commonly known as|better known as) (?:the )?(\p{Lu}[\p{L}&-]{2,20})(?=[,)])/u;

/** The National Maritime Institute, or Intrasmar, … */
export const englishAliases = (text: string, found: readonly Candidate[]): Candidate[] =>
  gathered(found, ({ kind, span }) => {
    const match = kind === 'organization' ? ALSO.exec(text.slice(span.end, span.end + 50)) : null;
    const name = match?.[1] ?? '';
    return match ? [candidate({ start: span.end + match[0].length - name.length, end: span.end + match[0].length }, 'organization', 'pattern', 'another name behind that of an organization', 0.9)] : [];
  });
