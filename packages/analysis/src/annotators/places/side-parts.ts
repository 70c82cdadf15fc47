import type { Gazetteer, PlaceEntry } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import type { PlaceTable } from '../../languages/place-table.ts';
import type { Layers } from '../../layers.ts';
import { folded } from './candidates.ts';

type Read = Pick<Layers, 'article' | 'mentions'>;

/** Longest words between a country's shortest form and a name, in code units. */
const REACH = 8;

/** 黎|南部|哈雷特赛义达镇: the names of the country whose shortest form and part stand before a mention. */
export const sideBefore = (text: string, start: number, { sides }: PlaceTable): readonly string[] => {
  const side = sides.part.exec(folded(text.slice(Math.max(0, start - REACH), start)))?.groups?.['side'];
  return side === undefined ? [] : (sides.countries[side] ?? []);
};

/** The country whose shortest form and part stand before a name, by chain; none where that form is several countries'. */
export const sideCountries = ({ article, mentions }: Read, table: PlaceTable, gazetteer: Gazetteer): ReadonlyMap<number, PlaceEntry> =>
  new Map(gathered(mentions, ({ kind, form, span, chain }): [number, PlaceEntry][] => {
    const [name, ...others] = kind === 'location' && form === 'name' ? sideBefore(article.text, span.start, table) : [];
    const country = name === undefined || others.length > 0 ? undefined : gazetteer.named(name).find((entry) => entry.kind === 'country');
    return country ? [[chain, country]] : [];
  }));
