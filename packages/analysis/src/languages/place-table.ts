import type { PlaceKind } from '@dateline/document';

/** How a language speaks of places. Patterns are tried on text folded to simplified Chinese and lower case. */
export interface PlaceTable {
  /** Generic words at the end of a name, the longest first, and what a name with it can be. */
  readonly generic: readonly (readonly [word: string, kinds: readonly PlaceKind[]])[];
  /** Generic words before a name: `province of `. */
  readonly genericBefore: readonly (readonly [word: string, kinds: readonly PlaceKind[]])[];
  /** Names of directions, in lower case, each with the names that the gazetteer has divisions of that direction by. */
  readonly directions: Readonly<Partial<Record<string, readonly string[]>>>;
  /** A name that says which part of a place is meant: 叙利亚北部, northern Syria; the group `whole` is the place. */
  readonly part: RegExp;
  /** Countries whose places the press of this language names without naming the country, by ISO 3166-1. */
  readonly home: readonly string[];
  /** Countries in which many towns of different divisions are called alike, so that news names the division of all but the best known. */
  readonly namesakes: readonly string[];
  /** A name that ends so is a building or ground, not a settlement. */
  readonly facility: RegExp;
  /** A facility that is hardly named after anything but its town, which the group `town` is. */
  readonly sited: RegExp;
  /** A name that is so is a street's or a church's: called after towns that it is not in. */
  readonly street: RegExp;
  /** A name that ends so is a water or a shape of the earth, not a settlement. */
  readonly landform: RegExp;
  /** A name that ends so is a sea, which lies in no country. */
  readonly sea: RegExp;
  /** Generic words of settlements, the longest first, each with the number of people that none called so has. */
  readonly largest: readonly (readonly [word: string, people: number])[];
  /** A name that ends so is of no place at home. */
  readonly abroad: RegExp;
  /** A name that ends so is a small settlement or a quarter, of which many are called alike. */
  readonly settlement: RegExp;
  /** What a country is called only from outside of it, by those at home elsewhere: an article that names it so is not on it. */
  readonly fromOutside: RegExp;
  /** Buildings that a country has one of, in its capital: State House, 总统府. */
  readonly national: RegExp;
  /** What may stand between a place and a smaller one within it that follows: 德州|休斯敦. */
  readonly parentFirst: RegExp;
  /** What may stand between a place and a larger one around it that follows: Houston|, |Texas. */
  readonly parentLast: RegExp;
  /** What stands between a country or division and its capital that follows: 赫尔曼德省|首府|拉什卡尔加. */
  readonly capitalLast: RegExp;
  /** What stands between a capital and its country or division that follows: Kunduz|, capital of |Kunduz province. */
  readonly capitalFirst: RegExp;
  /** What may stand between a place and a facility in it that follows: 喀布尔|市中心的|清真寺. */
  readonly siteLast: RegExp;
  /** What may stand between a facility and the place it is in. */
  readonly siteFirst: RegExp;
  /** What stands between two places of a list. */
  readonly listing: RegExp;
  /** Forms that stand for a country within a longer word, by that word's stem: 美 in 美方; each gives the names that it can mean. `part` is one (the group
   *  `side`) with the part of the country that a name right behind it lies in: 黎南部. */
  readonly sides: { readonly suffix: RegExp; readonly part: RegExp; readonly countries: Readonly<Record<string, readonly string[]>> };
}
