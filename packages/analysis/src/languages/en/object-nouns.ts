import type { ObjectNouns } from '../../annotators/events/clause-words.ts';

/** Nouns that tell what some triggers take. Separated by spaces. */
export const OBJECT_NOUNS = {
  territory: 'power city cities town towns village villages capital capitals province provinces territory airport base bases district districts crossing territories region control island port',
  law: 'law laws bill bills legislation act resolution amendment budget measure reform reforms constitution treaty decree',
  accord: 'agreement deal accord treaty ceasefire truce pact contract memorandum consensus',
  troops: 'troops soldiers forces personnel police reinforcements warships aircraft fighters units guard guards ships marines battalion',
  violence: 'bomb bomber bombing militants militant insurgents suicide attacker attackers gunmen terrorist terror explosives grenade rebels shelling attack',
  election: 'election elections referendum vote presidency primary runoff poll polls seats majority',
  prize: 'title titles championship gold silver bronze medal medals cup trophy final league crown',
  nature: 'storm hurricane typhoon cyclone tornado earthquake quake tsunami flood floods flooding blizzard wildfire wildfires rain rains heatwave tremor',
  residents: 'residents civilians people families villagers homes',
  relief: 'aid supplies food medicine medicines water tents relief rescuers doctors medics vaccines assistance',
  weapons: 'missile missiles rocket rockets shells grenade grenades bomb bombs torpedo drone drones',
  claims: 'claim claims claimed claiming',
  /** After the name of a place these go on naming it; any other noun after it is who or what comes from there. */
  site: 'city town village province region district area airport state county border coast capital island international port',
} as const satisfies ObjectNouns;
