import type { EdgeTable } from '../../shared/edges.ts';
import { AliasConnection } from './alias.ts';
import { Organization, OrganizationConnection } from './organization.ts';
import { Person, PersonConnection } from './person.ts';
import { RoleConnection } from './role.ts';
import { Article, Event, Location } from './sisters.ts';

/** Edges that lead to people, organizations and roles. */
export const EDGES = {
  'article.people': { on: Article, to: PersonConnection, description: 'People whom the article mentions, most mentioned first.' },
  'person.people': { on: Person, to: PersonConnection, description: 'People who share events with the person.' },
  'organization.people': { on: Organization, to: PersonConnection, description: 'People who share events with the organization.' },
  'location.people': { on: Location, to: PersonConnection, description: 'People in events at the location.' },
  'event.people': { on: Event, to: PersonConnection, description: 'People who take part in the event.' },
  'article.organizations': { on: Article, to: OrganizationConnection, description: 'Organizations that the article mentions, most mentioned first.' },
  'person.organizations': { on: Person, to: OrganizationConnection, description: 'Organizations that share events with the person.' },
  'organization.organizations': { on: Organization, to: OrganizationConnection, description: 'Organizations that share events with the organization.' },
  'location.organizations': { on: Location, to: OrganizationConnection, description: 'Organizations in events at the location.' },
  'event.organizations': { on: Event, to: OrganizationConnection, description: 'Organizations that take part in the event.' },
  'person.roles': { on: Person, to: RoleConnection, description: 'Titles and offices that articles give the person, one for each title and organization, those of most articles first.' },
  'organization.roles': { on: Organization, to: RoleConnection, description: 'Titles and offices that people hold in the organization, as articles say.' },
  'person.aliases': { on: Person, to: AliasConnection, description: 'Forms under which articles name the person, most used first, each with where it was first seen.' },
  'organization.aliases': { on: Organization, to: AliasConnection, description: 'Forms under which articles name the organization, most used first, each with where it was first seen.' },
} as const satisfies EdgeTable;
