import { describe, expect, it } from '@jest/globals';
import { layersOf, linesOf, type Case } from './told.fixture.ts';

const CASES: readonly Case[] = [
  ['en', 'Two people were found dead in Oslo.', { names: { Oslo: 'location' }, quantities: { 'Two people': 2 } }, ['die were found dead actual - patient=Two people place=Oslo quantity=Two people']],
  ['en', 'Anna Berg broke her leg.', { names: { 'Anna Berg': 'person' } }, ['injure broke actual - patient=Anna Berg']],
  ['en', 'Anna Berg broke her silence.', { names: { 'Anna Berg': 'person' } }, []],
  ['en', 'Troops liberated Oslo.', { names: { Oslo: 'location' } }, ['capture liberated actual - agent=Troops patient=Oslo place=Oslo']],
  ['en', 'Norway left the defence pact.', { names: { Norway: 'location' } }, ['withdraw left actual - agent=Norway patient=defence pact']],
  ['en', 'Norway left the pact in doubt.', { names: { Norway: 'location' } }, []],
  ['en', 'A man fell from a balcony in Oslo.', { names: { Oslo: 'location' } }, ['accident fell actual - patient=man place=Oslo']],
  ['en', 'Car sales fell in Oslo.', { names: { Oslo: 'location' } }, []],
  ['en', 'A ferry collided with vehicles in Oslo.', { names: { Oslo: 'location' } }, ['accident collided with actual - patient=vehicles place=Oslo agent=ferry']],
];

describe('words of violence, harm and help', () => {
  it.each(CASES)('report what their guards allow: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});
