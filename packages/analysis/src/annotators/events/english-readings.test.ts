import { describe, expect, it } from '@jest/globals';
import { layersOf, linesOf, type Case } from './told.fixture.ts';

const RELATIVES: readonly Case[] = [
  ['en', 'Anna Berg saw the bombing that killed three guards.', { names: { 'Anna Berg': 'person' }, quantities: { three: 3 } }, ['die killed actual - patient=three guards agent=bombing quantity=three']],
  ['en', 'He led a raid on a mill in Kano that killed 40 people.', { names: { Kano: 'location' }, quantities: { 40: 40 } }, ['attack raid actual - patient=mill place=Kano', 'die killed actual - patient=40 people agent=raid quantity=40 place=Kano']],
  ['en', 'He spoke to that injured guard.', {}, []],
];

const DESCRIBED: readonly Case[] = [
  ['en', 'The accused told the court in Kano nothing.', { names: { Kano: 'location' } }, []],
  ['en', 'A Berg-appointed judge spoke.', { names: { Berg: 'person' } }, []],
  ['en', 'She wrote of jailed painters in Kano.', { names: { Kano: 'location' } }, []],
  ['en', 'Anna Berg gained 300 votes against 200 for Idris.', { names: { 'Anna Berg': 'person', Idris: 'person' }, quantities: { 300: 300 } }, []],
  ['en', 'The ministry regretted the use of phones by soldiers in Kano.', { names: { Kano: 'location' } }, []],
  ['en', 'Anna Berg dies of cholera in Kano.', { names: { 'Anna Berg': 'person', Kano: 'location' } }, ['die dies actual - patient=Anna Berg place=Kano']],
  ['en', 'Norway shut its embassy in response to attacks by rebels in Kano.', { names: { Norway: 'location', Kano: 'location' } }, ['attack attacks planned - agent=rebels place=Kano']],
];

const PASSIVES: readonly Case[] = [
  ['en', 'Sanctions were imposed on Chad.', { names: { Chad: 'location' } }, ['sanction Sanctions actual - patient=Chad place=Chad']],
  ['en', 'One guard was killed and eight more injured in Kano.', { names: { Kano: 'location' }, quantities: { eight: 8 } }, ['die killed actual - patient=One guard place=Kano', 'injure injured actual - patient=eight more place=Kano quantity=eight']],
  ['en', 'A mill exploded in Kano, with another 90 people seriously injured.', { names: { Kano: 'location' }, quantities: { 90: 90 } }, ['accident exploded actual - patient=mill place=Kano', 'injure injured actual - patient=another 90 people quantity=90 place=Kano']],
];

const SENSES: readonly Case[] = [
  ['en', 'Nurses in Oslo went ahead with a strike over pay.', { names: { Oslo: 'location' } }, ['protest strike actual - place=Oslo']],
  ['en', 'Rockets fell on Monday, and a strike in Kano followed.', { names: { Kano: 'location' } }, ['attack strike actual - place=Kano']],
  ['en', 'Anna Berg attacked the legitimacy of the vote.', { names: { 'Anna Berg': 'person' } }, ['accuse attacked actual - agent=Anna Berg patient=legitimacy of the vote']],
  ['en', 'Anna Berg spoke of attacks on diversity in Norway.', { names: { 'Anna Berg': 'person', Norway: 'location' } }, []],
  ['en', 'Norway won 3-1 against Chad.', { names: { Norway: 'location', Chad: 'location' } }, ['sport won actual - agent=Norway patient=Chad']],
  ['en', 'Anna Berg took the 400m title in Oslo.', { names: { 'Anna Berg': 'person', Oslo: 'location' } }, ['sport took actual - agent=Anna Berg place=Oslo topic=400m title']],
  ['en', 'Anna Berg took the tram to Oslo.', { names: { 'Anna Berg': 'person', Oslo: 'location' } }, []],
  ['en', 'Anna Berg stormed to the title in Oslo.', { names: { 'Anna Berg': 'person', Oslo: 'location' } }, []],
  ['en', 'Police stormed the mill in Oslo.', { names: { Oslo: 'location' } }, ['attack stormed actual - agent=Police patient=mill place=Oslo']],
  ['en', 'The clinic deployed its lamps in Oslo.', { names: { Oslo: 'location' } }, []],
  ['en', 'Norway deployed ships to Chad.', { names: { Norway: 'location', Chad: 'location' } }, ['deploy deployed actual - agent=Norway patient=ships destination=Chad']],
  ['en', 'The offer collapsed in Oslo.', { names: { Oslo: 'location' } }, []],
  ['en', 'A bridge collapsed in Oslo.', { names: { Oslo: 'location' } }, ['accident collapsed actual - patient=bridge place=Oslo']],
  ['en', 'Rebels can attack Kano.', { names: { Kano: 'location' } }, ['attack attack hypothetical - agent=Rebels patient=Kano place=Kano']],
  ['en', 'He runs in the May 3 elections.', { times: { 'May 3': '2030-05-03' } }, ['elect elections actual 2030-05-03']],
  ['en', 'They have not met in the absence of elections in Norway.', { names: { Norway: 'location' } }, []],
];

describe('a word of English', () => {
  it.each(RELATIVES)('that stands for the noun before it points at nothing: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(DESCRIBED)('that says what somebody is reports nothing: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(PASSIVES)('takes what was done to it: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(SENSES)('reports what the article makes of it: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});
