import { describe, expect, test } from '@jest/globals';
import { nameBehind } from './named-disaster.ts';
import { hasRisen, sumOf } from './sum-of.ts';

const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('a count', () => {
  test.each([
    ['山谷居民委员会说，冲突已造成至少97人死亡。', '死亡', 'fighting'],
    ['昨夜无事。截至周一，音乐厅枪击事件的死亡人数升至41人。', '死亡人数', 'blow'],
    ['Clashes in the valley have killed at least 97 people.', 'killed', 'fighting'],
    ['空袭造成3人死亡。', '死亡', null],
    ['自当天凌晨以来，炮击导致70人死亡。', '死亡', null],
    ['冲突仍在继续。医院已有两人出院，一人死亡。', '死亡', null],
  ])('%s is the sum of %s: %s', (text, words, sum) => {
    expect(sumOf({ kind: 'die', trigger: at(text, words) }, text)).toBe(sum);
  });
});

describe('its day', () => {
  test.each([['周二，岛上大火的死亡人数升至99人。', true], ['周二，岛上大火已造成93人死亡人数。', false]])('%s has risen on it: %s', (text, risen) => {
    expect(hasRisen({ kind: 'die', trigger: at(text, '死亡人数') }, text)).toBe(risen);
  });
});

describe('a disaster', () => {
  test.each([
    ['今年第7号台风“海棠”在南部登陆', '台风', ['台风“海棠”']],
    ['Typhoon Lorena reached the coast', 'Typhoon', ['Typhoon Lorena']],
    ['台风在南部登陆', '台风', []],
    ['the typhoon had passed', 'typhoon', []],
  ])('%s is called %j', (text, words, names) => {
    expect(nameBehind({ kind: 'disaster', trigger: at(text, words) }, text)).toEqual(names);
  });
});
