/** Patterns of one language, by what they tell; null where the language has no words for it. */
export type Wording<Name extends string> = Readonly<Record<Name, RegExp | null>>;

/** One pattern for all languages: a Chinese article names Stanford University, and an English one may quote Chinese. */
export function inAnyLanguage<Name extends string>(one: Wording<Name>, other: Wording<Name>): Readonly<Record<Name, RegExp>> {
  const patternOf = (name: Name): RegExp => {
    const patterns = [one[name], other[name]].filter((pattern) => pattern !== null);
    return new RegExp(patterns.map(({ source }) => source).join('|'), patterns.some(({ ignoreCase }) => ignoreCase) ? 'iu' : 'u');
  };
  return Object.fromEntries((Object.keys(one) as Name[]).map((name) => [name, patternOf(name)])) as Record<Name, RegExp>;
}
