import { describe, expect, it } from '@jest/globals';
import { layersOf, linesOf, type Case } from './told.fixture.ts';

const NAMES = { Norway: 'location', Chad: 'location', 'Anna Berg': 'person' } as const;

const SAID: readonly Case[] = [
  ['en', 'Norway pushed back against the claims.', { names: NAMES }, ['reject pushed back against actual - agent=Norway topic=claims']],
  ['en', 'Norway opposes the presence of guards.', { names: NAMES }, ['reject opposes actual - agent=Norway topic=presence of guards']],
  ['en', 'Democrats rejected the plan.', {}, ['reject rejected actual - agent=Democrats topic=plan']],
  ['en', 'Norway summoned the ambassador.', { names: NAMES }, ['accuse summoned actual - agent=Norway patient=ambassador']],
  ['en', 'Norway alleged that Anna Berg took bribes.', { names: NAMES }, ['accuse alleged actual - agent=Norway']],
  ['en', 'Norway asked Chad for help.', { names: NAMES }, ['demand asked actual - agent=Norway patient=Chad']],
  ['en', 'Norway renewed its call for a pause.', { names: NAMES }, ['demand renewed its call for actual - agent=Norway topic=pause']],
  ['en', 'Norway vowed to retaliate.', { names: NAMES }, ['threaten vowed to retaliate actual - agent=Norway']],
  ['en', 'Norway declared a truce.', { names: NAMES }, ['agree declared actual - agent=Norway topic=truce']],
];

describe('what is said in English', () => {
  it.each(SAID)('is told by a verb and what it takes: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});
