import type { EventProfile } from './event-profile.ts';
import { city, eventOf, filler } from './profile.fixture.ts';

/** Reports of events as the tests tell them: who is in the story, what is said, where and when. */
type Company = EventProfile['company'];
export const cast = (...names: string[]): Company => names.map((entity) => ({ entity, kind: 'organization' }));

export const WAR = cast('taliban', 'kirby', 'ghani', 'herat');
export const QUAKE = cast('henry', 'les-cayes', 'port-au-prince');
export const RAIL = cast('union', 'railway', 'weselsky');
export const DOHA = city('doha', 'QA-DA');
export const KABUL = city('kabul', 'AF-KAB');
export const GENEVA = city('geneva', 'CH-GE');
export const country = (code: string) => ({ id: code, kind: 'country' as const, country: code, admin1: null });
export const people = (words: string, value: number) => [{ ...filler('patient', words), entity: null }, { role: 'quantity' as const, entity: null, chain: null, words, place: null, quantity: { value, upper: null, unit: '人' }, state: null }];
export const plain = (role: 'agent' | 'patient' | 'topic', words: string) => ({ ...filler(role, words), entity: null });

export const report = (kind: EventProfile['kind'], company: Company) => (id: string, given: Partial<EventProfile>): EventProfile => eventOf({ id, kind, company, ...given });
export const meets = report('meet', WAR);
export const talks = (id: string, given: Partial<EventProfile> = {}): EventProfile => meets(id, { trigger: '会议', time: '2021-08-12', arguments: [filler('place', 'doha', DOHA)], ...given });
export const kills = (id: string, day: string, words: string, value: number, given: Partial<EventProfile> = {}): EventProfile =>
  report('die', QUAKE)(id, { trigger: '死亡', title: '海地地震伤亡上升', countries: ['HT'], time: day, day, arguments: [...people(words, value), filler('place', 'haiti', country('HT'))], ...given });
export const raid = (id: string, given: Partial<EventProfile> = {}): EventProfile => report('attack', WAR)(id, { trigger: '袭击', time: '2021-08-12', arguments: [filler('agent', 'taliban'), filler('place', 'kabul', KABUL)], ...given });
export const strike = (id: string, given: Partial<EventProfile> = {}): EventProfile => report('protest', RAIL)(id, { trigger: '罢工', time: '2021-08-11', arguments: [filler('agent', 'union'), filler('place', 'de', country('DE'))], ...given });

export const person = (role: 'agent' | 'patient', key: string, words: string) => ({ ...filler(role, words), entity: `p:${key}` });
export const left = (id: string, given: Partial<EventProfile>): EventProfile => report('resign', WAR)(id, { trigger: 'resigned', time: '2021-08-10', day: '2021-08-10', ...given });
