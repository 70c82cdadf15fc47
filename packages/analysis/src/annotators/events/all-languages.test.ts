import { describe, expect, it } from '@jest/globals';
import * as wordings from './all-languages.ts';

describe('patterns of all languages', () => {
  // The code asks them of the words of a token that may not be there, which are then none.
  it.each(Object.entries(wordings))('%s holds of no missing word, and some language has each', (_, rows) => {
    expect(Object.entries(rows).filter(([, pattern]) => pattern.test('')).map(([name]) => name)).toEqual([]);
  });

  it('reads a name in the letters of another language', () => {
    expect(['伊基克市医院', 'Iquique Hospital', '警方'].map((name) => wordings.PLACE_WORDING.houses.test(name))).toEqual([true, true, false]);
  });

  it('tells upper from lower case only where the English row does', () => {
    expect([wordings.CLAUSE_WORDING.definite.test('The'), wordings.CLAUSE_WORDING.relatives.test('Who')]).toEqual([true, false]);
  });
});
