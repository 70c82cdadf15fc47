/** What happens in many places of a country at once: 全国, 多个城市, nationwide. */
const EVERYWHERE = /(?:全国|全台|全港|全境|全岛|全美|全英|全法|全德|全日本|各地|多地|(?:多|各|数十|几十|十余|十多)(?:个|座)?(?:城市|省份|州|省|地区))|\b(?:nationwide|countrywide|(?:across|throughout|around) the (?:country|nation)|(?:several|many|dozens of|other|major) (?:cities|towns|provinces|regions))\b/iu;

/** Whether words speak of many places of their country, none of which they name. */
export const isEverywhere = (words: string): boolean => EVERYWHERE.test(words);
