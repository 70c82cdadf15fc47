import type { ObjectNouns } from '../../annotators/events/clause-words.ts';

/** Nouns that tell what some triggers take. Separated by spaces. */
export const OBJECT_NOUNS = {
  territory: 'power city cities town towns village villages capital capitals province provinces territory airport base bases district districts crossing territories region control island port',
  law: 'law laws bill bills legislation act resolution amendment budget measure reform reforms constitution treaty decree',
  accord: 'agreement deal accord treaty ceasefire truce pact contract memorandum consensus',
  troops: 'troops soldiers forces personnel police reinforcements warships aircraft fighters units guard guards ships marines battalion',
  violence: 'bomb bomber bombing militants militant insurgents suicide attacker attackers gunmen terrorist terror explosives grenade rebels shelling attack',
} as const satisfies ObjectNouns;
