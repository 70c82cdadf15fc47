import type { PlaceEntry } from '@dateline/gazetteer';
import type { PlaceTable } from '../../languages/place-table.ts';
import type { CountryShares } from './countries.ts';

/** What the article tells before a name is looked at. */
export interface Told {
  readonly name: string;
  /** The larger place that the text puts right beside the name. */
  readonly around: PlaceEntry | undefined;
  readonly shares: CountryShares;
  /** ISO 3166-2 codes of divisions that the article names. */
  readonly divisions: ReadonlySet<string>;
  /** Divisions that the article's other places lie in, by country. */
  readonly spoken: ReadonlyMap<string, ReadonlySet<string>>;
  readonly table: PlaceTable;
}
