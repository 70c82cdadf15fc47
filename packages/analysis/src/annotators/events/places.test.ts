import { describe, expect, it } from '@jest/globals';
import { eventsOf } from './events.ts';
import { articleOf } from './told.fixture.ts';

const PLACES: readonly (readonly [string, string, readonly string[], string])[] = [
  ['what the title names before the last place told', '乔斯洪水造成12人死亡', ['尼日利亚乔斯发生洪水，空军从卡诺运走伤员。', '12人死亡。'], '乔斯'],
  ['the country in which the places lie, where the title names none', '洪水造成12人死亡', ['尼日利亚总统到访卡诺和乔斯。', '12人死亡。'], '尼日利亚'],
  ['the country in which the places lie, where the title names another', '乍得人担心洪水', ['乍得记者抵达尼日利亚。', '卡诺和乔斯下了暴雨。', '多人流离失所。'], '尼日利亚'],
  ['the country and not the last place told, where a heading stands between', '洪水造成12人死亡', ['尼日利亚总统到访乔斯。', '空军在卡诺救出8人。', '损失', '12人死亡。'], '尼日利亚'],
];

describe('withPlace', () => {
  it.each(PLACES)('places what names no place in %s', (_, title, paragraphs, place) => {
    const layers = articleOf(title, paragraphs, { 尼日利亚: 'location', 乍得: 'location', 乔斯: 'location', 卡诺: 'location' });
    expect(eventsOf(layers).slice(-1).flatMap((event) => event.arguments.filter(({ role }) => role === 'place').map(({ filler: { span } }) => layers.article.text.slice(span.start, span.end)))).toEqual([place]);
  });
});
