import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { soundKey, soundLikeness } from './likeness.ts';

describe('a transliteration', () => {
  test.each([
    ['扎比胡拉', 'Zabihullah'], ['穆贾希德', 'Mujahid'], ['哈利勒扎德', 'Khalilzad'], ['柯比', 'Kirby'], ['泽连斯基', 'Zelenskyy'],
    ['侯斯頓', 'Houston'], ['拉什卡尔加', 'Lashkar Gah'], ['提林库特', 'Tarinkot'], ['洛克波特', 'Rockport'], ['希比尔甘', 'Shibirghan'],
  ])('%s sounds like %s', (han, latin) => {
    expect(soundLikeness(han, latin)).toBeGreaterThan(0.75);
  });

  test.each([['加兹尼', 'Gardez'], ['昆都士', 'Kandahar'], ['穆贾希德', 'Muhammad'], ['拜登', 'Blinken'], ['北京', 'Beijing'], ['柯比', '']])('%s does not sound like %s', (han, latin) => {
    expect(soundLikeness(han, latin)).toBeLessThan(0.7);
  });

  test.each([['扎比胡拉', 'Zabihullah'], ['穆贾希德', 'Mujahid'], ['柯比', 'Kirby'], ['侯斯頓', 'Houston']])('%s has the key of %s, to be found by', (han, latin) => {
    expect(soundKey(han)).toBe(soundKey(latin));
    expect(soundKey(han)).not.toBe('');
  });

  test('is never more or less alike than 0 to 1', () => {
    fc.assert(fc.property(fc.stringMatching(/^[阿巴尔克斯特里]{1,6}$/u), fc.stringMatching(/^[A-Za-z -]{0,12}$/u), (han, latin) => {
      expect(soundLikeness(han, latin)).toBeGreaterThanOrEqual(0);
      expect(soundLikeness(han, latin)).toBeLessThanOrEqual(1);
    }));
  });
});
