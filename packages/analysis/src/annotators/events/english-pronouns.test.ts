import { describe, expect, it } from '@jest/globals';
import { layersOf, linesOf, type Case } from './told.fixture.ts';
import { eventsOf } from './events.ts';

const RANA = { Rana: 'location' } as const;

const TOLD: readonly Case[] = [
  ['en', 'Norway said it had bombed the village.', { names: { Norway: 'location' } }, ['attack bombed actual - agent=it patient=village']],
  ['en', 'The army told reporters in Rana that it had bombed the village.', { names: RANA }, ['attack bombed actual - agent=army patient=village']],
  ['en', 'Police said they had arrested Anna Berg.', { names: { 'Anna Berg': 'person' } }, ['arrest arrested actual - agent=Police patient=Anna Berg']],
  ['en', 'The army said they had been bombed.', {}, []],
  ['en', 'They arrested Anna Berg.', { names: { 'Anna Berg': 'person' } }, ['arrest arrested actual - patient=Anna Berg']],
  ['en', 'They arrested him.', {}, []],
];

const CLAUSES: readonly Case[] = [
  ['en', 'A blast that hit the mill killed ten people.', { quantities: { ten: 10 } }, ['die killed actual - patient=ten people agent=blast quantity=ten']],
  ['en', 'The bombing of the mill killed ten people.', { quantities: { ten: 10 } }, ['attack bombing actual - patient=mill', 'die killed actual - patient=ten people agent=bombing quantity=ten']],
  ['en', 'Anna Berg, a painter who fled Rana, spoke.', { names: { 'Anna Berg': 'person', ...RANA } }, ['displace fled actual - patient=Anna Berg origin=Rana']],
  ['en', 'Norway bombed and destroyed the mill.', { names: { Norway: 'location' } }, ['attack bombed actual - agent=Norway patient=mill']],
  ['en', 'The bill, which was approved by the senate on Friday, bans smoking.', { times: { Friday: '2030-05-03' } }, ['legislate approved actual 2030-05-03 agent=senate topic=bill']],
  ['en', 'The leaders met in Rana.', { names: RANA }, ['meet met actual - agent=leaders place=Rana']],
];

describe('pronouns of English', () => {
  it.each(TOLD)('%s: %s', (language, text, given, expected) => { expect(linesOf(layersOf(language, text, given))).toEqual(expected); });

  it('mean the body that the sentence before begins with', () => {
    const text = 'Norway lost patience. It bombed the village.';
    const layers = layersOf('en', text, { names: { Norway: 'location' } });
    const sentences = [{ start: 0, end: 21 }, { start: 22, end: text.length }];
    expect(eventsOf({ ...layers, sentences }).map((event) => event.arguments.map(({ role, filler }) => `${role} ${String(filler.chain)}`))).toEqual([['agent 0', 'patient null']]);
  });
});

describe('clauses of English', () => {
  it.each(CLAUSES)('%s: %s', (language, text, given, expected) => { expect(linesOf(layersOf(language, text, given))).toEqual(expected); });
});
