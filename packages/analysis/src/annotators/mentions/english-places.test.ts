import { expect, test } from '@jest/globals';
import { openGazetteer } from '@dateline/gazetteer';
import { candidate } from './candidate.ts';
import { englishPlaces } from './english-places.ts';

const gazetteer = openGazetteer();

/** What is found beside the country that the text begins with. */
const beside = (country: string, rest: string): string[] =>
  englishPlaces(country + rest, [candidate({ start: 0, end: country.length }, 'location', 'list', 'in the list of known names')], gazetteer).map(({ span }) => (country + rest).slice(span.start, span.end));

test.each<[why: string, country: string, rest: string, expected: string[]]>([
  ['a town whose name has an article', 'Sudan', ' said troops near el-Fasher withdrew', ['el-Fasher', 'el-Fasher']],
  ['a town of the country that is spoken of, behind any word that leads to a place', 'Sudan', ' buried a trader from Kassala today', ['Kassala']],
  ['no town of another country', 'Sudan', ' buried a trader from Lamia today', []],
  ['no person', 'Sudan', ' heard from Kassala Omer today', []],
  ['no word that is a town’s name in a country where any is', 'Canada', ' heard from Hope today', []],
])('%s', (_, country, rest, expected) => {
  expect(beside(country, rest)).toEqual(expected);
});
