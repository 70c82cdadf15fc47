import { describe, expect, it } from '@jest/globals';
import type { EntityKind, Place } from '@dateline/document';
import { layersOf, linesOf } from './told.fixture.ts';

const COUNTRIES: Readonly<Record<string, string>> = { Nigeria: 'NG', Chad: 'TD' };
const PLACES: Readonly<Record<string, EntityKind>> = { Nigeria: 'location', Chad: 'location', Jos: 'location', Kano: 'location', Omar: 'person', Ada: 'person' };

/** The events of paragraphs of one sentence each, under a title; all towns lie in Nigeria, every name stands for its first mention. */
function eventsUnder(title: string, paragraphs: readonly string[], times: Readonly<Record<string, string>> = {}, names: Readonly<Record<string, EntityKind>> = PLACES): string[] {
  const text = paragraphs.join('\n');
  const layers = layersOf('en', text, { names: Object.fromEntries(Object.entries(names).filter(([name]) => text.includes(name))), times });
  const blocks = paragraphs.map((words, i) => {
    const start = paragraphs.slice(0, i).join('\n').length + Math.min(i, 1);
    return { kind: 'paragraph' as const, start, end: start + words.length };
  });
  const place = (name: string): Place => ({ id: `own:${name}`, kind: COUNTRIES[name] ? 'country' : 'city', name, lat: 9, lon: 8, country: COUNTRIES[name] ?? 'NG', admin1: null, wikidata: null });
  const chains = layers.chains.map((chain) => (chain.kind === 'location' ? { ...chain, place: place(chain.name) } : chain));
  return linesOf({ ...layers, article: { ...layers.article, title, blocks, reference: { day: '2030-05-08', inferred: false } }, sentences: blocks.map(({ start, end }) => ({ start, end })), chains });
}

describe('withPlace, of English', () => {
  it.each([
    ['what was struck, and not where the answer to that was given', 'War', ['The army launched an offensive in Kano in response to an attack on Jos.'], 'attack attack actual - patient=Jos place=Jos'],
    ['there for those who were led away', 'War', ['The army launched an offensive in Kano after an attack on Jos, during which 12 villagers were taken hostage.'], 'arrest taken hostage actual - patient=12 villagers place=Jos'],
    ['the place that was visited', 'Visit', ['Omar visited Chad.'], 'other visited actual - agent=Omar patient=Chad place=Chad'],
    ['where somebody was on a visit', 'Envoy held', ['Omar was arrested during a visit to Chad.'], 'arrest arrested actual - patient=Omar place=Chad'],
    ['the town of the sentence before in the country of the title', 'Attacks in Nigeria', ['Gunmen attacked a market in Jos.', 'Three other people were wounded.'], 'injure wounded actual - patient=Three other people place=Jos'],
    ['the country that was struck, for what is told on', 'Raids', ['The army carried out air strikes on Chad, saying its jets bombed a depot.'], 'attack bombed actual - agent=its jets patient=depot place=Chad'],
  ])('places what it tells in %s', (_, title, paragraphs, line) => {
    expect(eventsUnder(title, paragraphs).slice(-1)).toEqual([line]);
  });

  it.each([
    ['the town of the tale, where the lead names its country', ['Gunmen have killed nine people in an attack on a bar in Nigeria.', 'The attack took place in Jos.'], ['die killed actual - patient=nine people agent=Gunmen place=Jos', 'attack attack actual - patient=bar place=Jos']],
    ['the town, where the lead names one north of which it lies', ['Gunmen killed nine people in an attack near Kano.', 'The attack took place in Jos.'], ['die killed actual - patient=nine people agent=Gunmen place=Jos', 'attack attack actual - place=Jos']],
    ['the country, where two towns are told of', ['Gunmen have killed nine people in Nigeria.', 'Ada was killed in Jos.', 'Omar was killed in Kano.'], ['die killed actual - patient=nine people agent=Gunmen place=Nigeria', 'die killed actual - patient=Ada place=Jos', 'die killed actual - patient=Omar place=Kano']],
  ])('gives what a lead tells of %s', (_, paragraphs, lines) => {
    expect(eventsUnder('News', paragraphs)).toEqual(lines);
  });

  it('tells of an entry in a table of years nothing that the one above it says', () => {
    expect(eventsUnder('Life of Omar', ['2 May 2029 - Omar is arrested in Jos.', '4 May 2030 - Omar is elected deputy.'], { '2 May 2029': '2029-05-02', '4 May 2030': '2030-05-04' }).slice(-1)).toEqual(['elect elected actual 2030-05-04 patient=Omar topic=deputy']);
  });

  it('does not hand on where something happened long ago to news of another paragraph', () => {
    expect(eventsUnder('News', ['Gunmen attacked Jos.', 'Omar flew home.', 'Gunmen had attacked Kano on 2 May 2029.', 'Soldiers attacked a depot.'], { '2 May 2029': '2029-05-02' }).slice(-1)).toEqual(['attack attacked actual - agent=Soldiers patient=depot place=Jos']);
  });

  it('reads a day without its year as past, where it lies far ahead of news that tells what happened then', () => {
    expect(eventsUnder('War', ['Villagers recall the deadly attack on Jos on 7 October.'], { '7 October': '2030-10-07' })).toEqual(['attack attack actual 2029-10-07 patient=Jos place=Jos']);
  });
});
