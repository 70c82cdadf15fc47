import { expect, test } from '@jest/globals';
import { claimsOf } from './event-claims.ts';
import { city, eventOf, filler } from './profile.fixture.ts';

test('each value of each slot is a claim, with who tells it', () => {
  const report = eventOf({ id: 'm2', trigger: '控制', time: '2021-08-12', arguments: [filler('agent', '塔利班'), filler('patient', '加兹尼', city('ghazni', 'AF-GHA')), { role: 'quantity', entity: null, words: '3至5人', place: null, quantity: { value: 3, upper: 5, unit: '人' } }] });
  expect(claimsOf([report])).toEqual([
    { mention: 'm2', slot: 'time', value: '2021-08-12', words: '2021-08-12', modality: 'actual' },
    { mention: 'm2', slot: 'agent', value: '塔利班', words: '塔利班', modality: 'actual' },
    { mention: 'm2', slot: 'patient', value: '加兹尼', words: '加兹尼', modality: 'actual' },
    { mention: 'm2', slot: 'quantity:人', value: '3–5', words: '3至5人', modality: 'actual' },
  ]);
});
