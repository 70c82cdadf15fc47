import { describe, expect, it } from '@jest/globals';
import type { Place, Reference } from '@dateline/document';
import { insideOf, oneGround } from './one-ground.ts';
import { layersOf } from './told.fixture.ts';

const KINDS: Readonly<Record<string, Place['kind']>> = { 尼日利亚: 'country', 卡诺机场: 'facility', 卡托区: 'other' };

/** The layers of a sentence, and a reference to each of the places that it names. */
function told(text: string, names: readonly string[]) {
  const layers = layersOf('zh-Hans', text, { names: Object.fromEntries(names.map((name) => [name, 'location'])) });
  const place = (name: string): Place => ({ id: `own:${name}`, kind: KINDS[name] ?? 'city', name, lat: 9, lon: 8, country: 'NG', admin1: null, wikidata: null });
  const placed = { ...layers, chains: layers.chains.map((chain) => ({ ...chain, place: place(chain.name) })) };
  return { layers: placed, at: names.map((_, chain): Reference => ({ span: layers.mentions[chain]!.span, chain })) };
}

describe('insideOf', () => {
  it('says that a district lies in the town behind whose name it stands, and in that of which the town is part', () => {
    const { layers, at: [country, town, district] } = told('尼日利亚卡诺卡托区发生火灾。', ['尼日利亚', '卡诺', '卡托区']);
    const inside = insideOf(layers);
    expect([inside(district!, town!), inside(district!, country!), inside(town!, district!)]).toEqual([true, true, false]);
  });
});

describe('oneGround', () => {
  it.each([
    ['a town and its district', '卡诺卡托区发生火灾。', ['卡诺', '卡托区'], '卡诺'],
    ['two towns', '卡诺和乔斯发生火灾。', ['卡诺', '乔斯'], null],
    ['a town, and a country that its sentence names', '卡诺发生火灾，尼日利亚发生地震。', ['卡诺', '尼日利亚'], null],
    ['a building', '卡诺机场发生火灾。', ['卡诺机场'], '卡诺机场'],
    ['a building, then a town', '卡诺机场和乔斯发生火灾。', ['卡诺机场', '乔斯'], '乔斯'],
  ])('knows the one ground of %s', (_, text, names, ground) => {
    const { layers, at } = told(text, names);
    const { at: known, told: tell } = oneGround(layers, insideOf(layers));
    for (const place of at) tell(place, { start: 0, end: text.length });
    const span = known()?.span;
    expect(span ? text.slice(span.start, span.end) : null).toBe(ground);
  });
});
