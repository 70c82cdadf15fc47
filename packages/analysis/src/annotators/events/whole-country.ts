import type { Phrase } from './surroundings.ts';
import type { Token } from './token.ts';

/** What happens in many places of a country at once: 全国, 多个城市, nationwide. */
const EVERYWHERE = /(?:全国|全台|全港|全境|全岛|全美|全英|全法|全德|全日本|各地|多地|(?:多|各|数十|几十|十余|十多)(?:个|座)?(?:城市|省份|州|省|地区))|\b(?:nationwide|countrywide|(?:across|throughout|around) the (?:country|nation)|(?:several|many|dozens of|other|major) (?:cities|towns|provinces|regions))\b/iu;

/** Whether a clause speaks of many places of its country, none of which it names. */
export const isEverywhere = (text: string, tokens: readonly Token[], { from, to }: Phrase): boolean =>
  EVERYWHERE.test(text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0));
