import { expect, test } from '@jest/globals';
import { openKeptPostings, type RunPostings } from './kept-postings.ts';

const postings = (bytes: number): RunPostings => ({ runs: [1], postings: [{ noun: 'article', gram: 0, block: 0, texts: new Uint8Array(bytes), places: null }] });

test('postings are kept up to so many bytes: whoever was asked for longest ago goes first', () => {
  const kept = openKeptPostings(100);
  const [rain, snow, hail] = [postings(40), postings(50), postings(30)];
  kept.keep('rain', rain);
  kept.keep('snow', snow);
  expect(kept.of('rain')).toBe(rain);
  kept.keep('hail', hail);
  expect(kept.of('snow')).toBeUndefined();
  expect([kept.of('rain'), kept.of('hail')]).toEqual([rain, hail]);
  kept.keep('hail', postings(101));
  expect([kept.of('rain'), kept.of('hail')]).toEqual([undefined, undefined]);
});
