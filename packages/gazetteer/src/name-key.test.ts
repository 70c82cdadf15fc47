import { describe, expect, test } from '@jest/globals';
import { nameKey } from './name-key.ts';

describe('the key of a name', () => {
  test.each([
    ['Mazār-e Sharīf', 'Mazar-e-Sharif'],
    ['U.S.', 'us'],
    ['the Netherlands', 'Netherlands'],
    ['São Paulo', 'SAO PAULO'],
    ['喀布爾', '喀布尔'],
    ['扎比胡拉∙穆贾希德', '扎比胡拉·穆贾希德'],
    ['ＵＫ', 'UK'],
  ])('%s and %s have one key', (left, right) => {
    expect(nameKey(left)).toBe(nameKey(right));
  });

  test.each([['昆都士', '昆都兹'], ['Mali', 'Malé City'], ['Thebes', 'bes']])('%s and %s have different keys', (left, right) => {
    expect(nameKey(left)).not.toBe(nameKey(right));
  });
});
