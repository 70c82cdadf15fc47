import { exact, isChinese, type Chain } from '@dateline/document';
import type { Gazetteer, PlaceEntry } from '@dateline/gazetteer';
import { places as english } from '../../languages/en/places.ts';
import type { PlaceTable } from '../../languages/place-table.ts';
import { places as chinese } from '../../languages/zh-Hans/places.ts';
import type { Layers } from '../../layers.ts';
import { bodiesOf, type Body } from './bodies.ts';
import { candidatesOf, folded, type Candidate } from './candidates.ts';
import { countryShares, type CountryShares } from './countries.ts';
import { nationsIn } from './nations.ts';
import { peopleBefore } from './people-before.ts';
import { sideCountries } from './side-parts.ts';
import { statesMeant } from './states-meant.ts';
import { neighboursOf, type Neighbours } from './surroundings.ts';

export type Read = Pick<Layers, 'article' | 'mentions' | 'chains'>;

/** What is known while the chains of one article are placed. */
export interface Setting {
  readonly layers: Read;
  readonly gazetteer: Gazetteer;
  readonly table: PlaceTable;
  readonly candidates: readonly (readonly Candidate[])[];
  readonly neighbours: ReadonlyMap<number, readonly Neighbours[]>;
  /** Countries that only their shortest forms before a name tell. */
  readonly sides: ReadonlyMap<number, PlaceEntry>;
  readonly shares: CountryShares;
  readonly capitals: ReadonlySet<string>;
  readonly bodies: readonly Body[];
}

/** What the article, the gazetteer and the language's table say before any name is placed. */
export function settingOf(layers: Read, gazetteer: Gazetteer): Setting {
  const table = isChinese(layers.article.language) ? chinese : english;
  const candidates = layers.chains.map((chain) => (chain.kind === 'location' && !isDirection(chain.name, layers.article.language) ? rowsOf(layers, chain, table, gazetteer) : []));
  const bodies = bodiesOf(layers, gazetteer);
  const isTraditional = layers.article.language === 'zh-Hant';
  const saysNothing = (name: string): boolean => table.settlement.test(name) || (isTraditional && table.fromOutside.test(name));
  const weights = layers.chains.map(({ name, mentions }, index) => (saysNothing(folded(name)) || isBorrowed(candidates[index] ?? [], layers.article.language) ? 0 : mentions.length));
  const spoken = new Set(candidates.flatMap((rows) => { const code = rows[0]?.entry.country; return code && rows.every(({ entry }) => entry.country === code) ? [code] : []; }));
  const shares = countryShares(candidates, weights, nationsIn(layers, bodies, gazetteer, spoken), isTraditional ? homeOf('zh-Hant', table) : []);
  const countries = new Set(candidates.flatMap((rows) => rows.flatMap(({ entry }) => entry.country ?? [])));
  const capitals = new Set([...countries].flatMap((code) => gazetteer.country(code)?.capital ?? []));
  return { layers, gazetteer, table, candidates, neighbours: neighboursOf(layers, table), sides: new Map([...sideCountries(layers, table, gazetteer), ...peopleBefore(layers, gazetteer)]), shares, capitals, bodies };
}

/** Mason, which Glendale was once called: no evidence for the country of the one, where others bear the name today. */
const isBorrowed = ([first, ...others]: readonly Candidate[], language: string): boolean => !isChinese(language) && first?.isOwn === false && others.some(({ isOwn }) => isOwn) && others.every(({ entry, isOwn }) => !isOwn || entry.population * 2 < first.entry.population);

/** The West is no division of a small country. */
const isDirection = (name: string, language: string): boolean => !isChinese(language) && /^(?:north|south|east|west)(?:[ -]?(?:east|west))?$/u.test(folded(name));

/** What is written in traditional characters is at home in Hong Kong and Taiwan. */
export const homeOf = (language: string, { home }: PlaceTable): readonly string[] => (language === 'zh-Hant' ? home.filter((code) => code !== 'CN') : home);

/** The forms of a chain's name, the fullest first. */
const formsOf = ({ article, mentions }: Read, chain: Chain): string[] =>
  [...new Set([chain.name, ...chain.mentions.flatMap((index) => {
    const mention = mentions[index];
    return mention?.form === 'name' ? [exact(article.text, mention.span)] : [];
  })])];

/** The rows that the forms of a chain can mean, and in English the words beside them. */
function rowsOf(layers: Read, chain: Chain, table: PlaceTable, gazetteer: Gazetteer): readonly Candidate[] {
  const rows = ofForms(formsOf(layers, chain), table, gazetteer);
  return isChinese(layers.article.language) ? rows : statesMeant(rows, layers, chain);
}

/** The rows of the first form that has any. */
function ofForms(forms: readonly string[], table: PlaceTable, gazetteer: Gazetteer): readonly Candidate[] {
  for (const form of forms) {
    const found = candidatesOf(form, table, gazetteer);
    if (found.length > 0) return found;
  }
  return [];
}
