import type { ClaimRecord, EventRecord, LocationRecord, NameRecord, OrganizationRecord, PersonRecord, Reading } from '@dateline/storage';
import type { Claim, Event, Organization, Person, Place } from 'schema-dts';
import { all } from './every.ts';
import { elsewhere, iri } from './identifiers.ts';

const others = (name: string, names: readonly NameRecord[]): string[] => [...new Set(names.map(({ text }) => text))].filter((text) => text !== name);

export async function personNode({ id, name, names, wikidata }: PersonRecord, reading: Reading): Promise<Person> {
  const roles = await all('person.roles', id, reading);
  return {
    '@id': iri(id), '@type': 'Person', name, alternateName: others(name, names), sameAs: elsewhere({ wikidata }),
    ...(roles.length > 0 && { jobTitle: roles.map(({ title }) => title) }),
  };
}

export const organizationNode = ({ id, name, names, wikidata }: OrganizationRecord): Organization =>
  ({ '@id': iri(id), '@type': 'Organization', name, alternateName: others(name, names), sameAs: elsewhere({ wikidata }) });

export const locationNode = ({ id, name, names, wikidata, gazetteerId, lat, lon, country, parentId }: LocationRecord): Place => ({
  '@id': iri(id), '@type': 'Place', name, alternateName: others(name, names), sameAs: elsewhere({ wikidata, gazetteerId }),
  ...(lat !== null && lon !== null && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
  ...(country !== null && { address: { '@type': 'PostalAddress', addressCountry: country } }),
  ...(parentId !== null && { containedInPlace: { '@id': iri(parentId) } }),
});

/** An event, who takes part in it, and what is claimed about it. */
export async function eventNodes(event: EventRecord, reading: Reading): Promise<(Event | Claim)[]> {
  const [people, organizations, claims] = await Promise.all([all('event.people', event.id, reading), all('event.organizations', event.id, reading), all('event.claims', event.id, reading)]);
  const node: Event = {
    '@id': iri(event.id), '@type': 'Event', name: event.title, keywords: event.kind,
    ...(event.timeStart !== null && { startDate: event.timeStart }),
    ...(event.timeEnd !== null && { endDate: event.timeEnd }),
    ...(event.placeId !== null && { location: { '@id': iri(event.placeId) } }),
    actor: people.map(({ id }) => ({ '@id': iri(id) })),
    about: [...people, ...organizations].map(({ id }) => ({ '@id': iri(id) })),
  };
  return [node, ...claims.map(claimNode)];
}

/** One value that one report gives one slot; where the values of a slot differ, so do the sources. */
const claimNode = ({ id, eventId, slot, value, modality, attribution, day, articleId }: ClaimRecord): Claim => ({
  '@id': iri(id), '@type': 'Claim', about: { '@id': iri(eventId) }, name: slot, text: value, creativeWorkStatus: modality, appearance: { '@id': iri(articleId) },
  ...(day !== null && { datePublished: day }),
  ...(attribution && { claimInterpreter: attribution.entityId === null ? { '@type': 'Person', description: attribution.exact } : { '@id': iri(attribution.entityId) } }),
});
