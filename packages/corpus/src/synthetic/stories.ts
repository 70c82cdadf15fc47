import type { EventKind } from '@dateline/document';
import { zipfOf, type Chance } from './chance.ts';
import { HAPPENINGS } from './names.data.ts';
import type { Body, Person, Spot, World } from './world.ts';

export type Actor = { readonly kind: 'person'; readonly of: Person } | { readonly kind: 'organization'; readonly of: Body } | { readonly kind: 'location'; readonly of: Spot };

/** Something that happened in a story. */
export interface Happening {
  readonly id: string;
  readonly kind: EventKind;
  readonly words: { readonly zh: string; readonly en: string };
  /** Day number since 1970. */
  readonly day: number;
  readonly agent: Actor | null;
  readonly patient: Actor | null;
  readonly place: Spot;
  readonly dead: number | null;
}

/** People, bodies and places of one country that several articles tell of. */
export interface Story {
  readonly id: string;
  /** On which it begins, as a day number since 1970. */
  readonly day: number;
  readonly nation: number;
  readonly people: readonly Person[];
  readonly bodies: readonly Body[];
  readonly cities: readonly Spot[];
  readonly happenings: readonly Happening[];
  /** Articles that tell it. */
  readonly articles: number;
}

/** Makes stories one after another, a day's worth a day: a graph grows because time goes on. */
export function storyTeller(world: World, chance: Chance, { firstDay, storiesADay }: { readonly firstDay: number; readonly storiesADay: number }): () => Story {
  const draw = { person: zipfOf(world.people.length), body: zipfOf(world.bodies.length), city: zipfOf(world.cities.length) };
  let number = 0;
  return () => {
    const day = firstDay + Math.floor(number++ / storiesADay);
    const [lead] = drawn(1, () => world.people[draw.person(chance)]);
    const nation = lead?.nation ?? 0;
    const people = [...(lead ? [lead] : []), ...drawn(1 + chance.below(3), () => world.people[draw.person(chance)])].filter((person, index, all) => all.findIndex(({ full }) => full.zh === person.full.zh) === index);
    const bodies = unique(drawn(1 + chance.below(2), () => world.bodies[draw.body(chance)]));
    const cities = unique(drawn(1 + chance.below(2), () => world.cities[draw.city(chance)]));
    const cast: Cast = { people, bodies, cities, country: world.countries[nation] };
    const happenings = Array.from({ length: 1 + chance.below(3) }, (_, index) => happeningOf(chance, `event ${String(number)}.${String(index)}`, day + chance.below(3), cast)).filter((each) => each !== null);
    return { id: `story ${String(number)}`, day, nation, people, bodies, cities, happenings, articles: Math.min(40, 1 + Math.floor(1 / (1 - chance.next() * 0.97))) };
  };
}

interface Cast { readonly people: readonly Person[]; readonly bodies: readonly Body[]; readonly cities: readonly Spot[]; readonly country: Spot | undefined }

const drawn = <Item>(count: number, draw: () => Item | undefined): Item[] => Array.from({ length: count }, draw).flatMap((item) => (item === undefined ? [] : [item]));

const unique = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] => [...new Map(items.map((item) => [item.id, item])).values()];

function happeningOf(chance: Chance, id: string, day: number, cast: Cast): Happening | null {
  const { kind, zh, en, by, on } = chance.pick(HAPPENINGS);
  const place = chance.pick(cast.cities);
  const agent = actorOf(by, cast, place, 0);
  const patient = on === 'crowd' ? null : actorOf(on, cast, place, on === by ? 1 : 0);
  if ((by !== null && agent === null) || (on !== null && on !== 'crowd' && patient === null)) return null;
  return { id, kind, words: { zh, en }, day, agent, patient, place, dead: on === 'crowd' ? 2 + chance.below(60) : null };
}

function actorOf(kind: 'person' | 'organization' | 'country' | 'city' | null, { people, bodies, country }: Cast, place: Spot, index: number): Actor | null {
  if (kind === null) return null;
  if (kind === 'city') return { kind: 'location', of: place };
  if (kind === 'country') return country ? { kind: 'location', of: country } : null;
  const person = kind === 'person' ? people[index] : undefined;
  if (person) return { kind: 'person', of: person };
  const body = kind === 'organization' ? bodies[index] : undefined;
  return body ? { kind: 'organization', of: body } : null;
}
