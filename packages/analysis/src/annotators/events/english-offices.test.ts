import { describe, expect, it } from '@jest/globals';
import { layersOf, linesOf, type Case } from './told.fixture.ts';

const CASES: readonly Case[] = [
  ['en', 'A court issued an arrest warrant for Anna Berg.', { names: { 'Anna Berg': 'person' } }, ['try-in-court issued actual - agent=court']],
  ['en', 'The company issued a warranty.', {}, []],
  ['en', 'Anna Berg was denied bail.', { names: { 'Anna Berg': 'person' } }, ['try-in-court was denied bail actual - patient=Anna Berg']],
  ['en', 'Lawmakers voted to raise the speed limit.', {}, ['legislate voted actual - agent=Lawmakers']],
  ['en', 'The committee advanced the bill.', {}, ['legislate advanced actual - agent=committee topic=bill']],
  ['en', 'The Greens lost 40 seats in the election.', { names: { Greens: 'organization' }, quantities: { '40': 40 } }, ['elect lost actual - agent=Greens topic=40 seats']],
  ['en', 'The firm bought a stake in Volvo.', { names: { Volvo: 'organization' } }, ['trade bought actual - agent=firm topic=stake']],
  ['en', 'Anna Berg finished third in the tournament.', { names: { 'Anna Berg': 'person' } }, ['sport finished actual - agent=Anna Berg']],
  ['en', 'Anna Berg finished her lunch.', { names: { 'Anna Berg': 'person' } }, []],
  ['en', 'The top pilot died in Oslo.', { names: { Oslo: 'location' } }, ['die died actual - patient=top pilot place=Oslo']],
];

describe('courts, parliaments, offices and matches', () => {
  it.each(CASES)('are told of in English by what stands about the word: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});
