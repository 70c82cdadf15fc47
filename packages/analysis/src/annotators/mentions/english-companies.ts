import { gathered } from '../../gathered.ts';
import { names } from '../../languages/en/names.ts';
import { matchesOf } from '../../words/matches.ts';
import { candidate, type Candidate } from './candidate.ts';

/** What the law has companies put behind their names. */
const FORM = 'ASA|AG|S\\.?A\\.?|N\\.?V\\.?|[Pp]lc|PLC|SE|GmbH|LLC|LLP|SpA|S\\.p\\.A\\.?|Oyj|AB|A/S|Inc\\.?|Corp\\.?|Ltd\\.?|Holdings';
const COMPANY = new RegExp(`(?<![\\p{L}\\d])((?:\\p{Lu}[\\p{L}\\d&'’-]+\\s){1,3})(?:${FORM})(?![\\p{L}\\d])`, 'gu');
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

const ALSO = /^, (?:or|known as|also known as|commonly known as|better known as) (?:the )?(\p{Lu}[\p{L}&-]{2,20})(?=[,)])/u;

/** The National Maritime Institute, or Intrasmar, … */
export const englishAliases = (text: string, found: readonly Candidate[]): Candidate[] =>
  gathered(found, ({ kind, span }) => {
    const match = kind === 'organization' ? ALSO.exec(text.slice(span.end, span.end + 50)) : null;
    const name = match?.[1] ?? '';
    return match ? [candidate({ start: span.end + match[0].length - name.length, end: span.end + match[0].length }, 'organization', 'pattern', 'another name behind that of an organization', 0.9)] : [];
  });
