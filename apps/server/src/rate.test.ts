import { describe, expect, test } from '@jest/globals';
import { turnstileOf } from './rate.ts';

/** Of requests at these seconds, which pass. */
function passing(seconds: readonly number[], who: (index: number) => string = () => 'anna'): boolean[] {
  const turnstile = turnstileOf({ requests: 2, seconds: 10 });
  return seconds.map((second, index) => {
    try {
      turnstile(who(index), second * 1000);
      return true;
    } catch {
      return false;
    }
  });
}

describe('a rate of two in ten seconds', () => {
  test.each([
    ['lets two pass at once, and no third', [0, 0, 0], [true, true, false]],
    ['lets the third pass when half the time is over', [0, 0, 4.9, 5], [true, true, false, true]],
    ['saves up no more than two', [0, 1000, 1000, 1000], [true, true, true, false]],
    ['counts no refused request', [0, 0, 1, 2, 3, 4, 5], [true, true, false, false, false, false, true]],
  ])('%s', (_what, seconds, passed) => {
    expect(passing(seconds)).toEqual(passed);
  });

  test('is one for each', () => {
    expect(passing([0, 0, 0, 0], (index) => (index % 2 ? 'anna' : 'ben'))).toEqual([true, true, true, true]);
  });

  test('says when to come again', () => {
    const turnstile = turnstileOf({ requests: 1, seconds: 60 });
    turnstile('anna', 0);
    expect(() => { turnstile('anna', 15_000); }).toThrow(expect.objectContaining({ code: 'RATE_EXCEEDED', retryAfter: 45, message: 'more than 1 requests in 60 seconds: try again in 45 seconds, or ask for more at once.' }));
  });
});
