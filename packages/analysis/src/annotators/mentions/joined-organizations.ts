import type { EntityKind } from '@dateline/document';
import type { Gazetteer, PlaceEntry } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import { joinedNames } from '../../languages/zh-Hans/joined-names.ts';
import { REGIONS_BY_FIRST } from '../../languages/zh-Hans/regions-by-first.ts';
import { isGreatCity } from './great-city.ts';
import { knownNameOf } from './known-names.ts';
import { ofKnown } from './known-pieces.ts';

/** A piece of a name, counted from where the name begins. */
export type Piece = readonly [from: number, to: number, kind: EntityKind];

/** A name that a model took for one organization, and what stands behind it. */
interface Joined {
  readonly name: string;
  readonly behind: string;
  readonly gazetteer: Gazetteer;
}

/** What the name is made of by the first rule that knows it; undefined where it is one name. */
export const piecesOfOrganization = (joined: Joined): readonly Piece[] | undefined => {
  for (const rule of RULES) {
    const found = rule(joined);
    if (found) return found;
  }
  return undefined;
};

const RULES: readonly ((joined: Joined) => readonly Piece[] | undefined)[] = [besideKnown, localParty, twoBodies, works, aroundVerb, partyLed, someHouse, beforeMarks, behindCountry];

function besideKnown({ name }: Joined): Piece[] | undefined {
  return ofKnown(name)?.map(([from, to], index) => [from, to, knownNameOf(name.slice(from, to), true)?.kind ?? (index > 0 ? 'person' : 'organization')]);
}

/** 巴伐利亚州|基社党 before 籍: a party is called by its land where somebody of it is. */
function localParty({ name, behind }: Joined): Piece[] | undefined {
  const party = joinedNames.localParty.exec(name);
  return party && joinedNames.memberBehind.test(behind) ? [[0, party.index, 'location'], [party.index, name.length, 'organization']] : undefined;
}

/** 统一民族运动和变革联盟, 外交部与国防部: both end as organizations do. */
function twoBodies({ name }: Joined): Piece[] | undefined {
  const at = joinedNames.and.exec(name)?.index;
  if (at === undefined || !joinedNames.bodyEnd.test(name.slice(0, at)) || !joinedNames.bodyEnd.test(name.slice(at + 1))) return undefined;
  return [[0, at, 'organization'], [at + 1, name.length, 'organization']];
}

/** 桑德兰工厂 is a town's, 英飞凌新厂 a company's: works are named after either, and are no organization. */
function works({ name, gazetteer }: Joined): Piece[] | undefined {
  const end = joinedNames.works.exec(name)?.index;
  if (end === undefined) return undefined;
  const owner = name.slice(0, end);
  for (let cut = 2; cut <= end - 2; cut++) if (knownNameOf(owner.slice(0, cut), true)?.kind === 'organization' && gazetteer.named(owner.slice(cut)).length > 0) return [[0, cut, 'organization'], [cut, end, 'location']];
  return [[0, end, knownNameOf(owner, true)?.kind ?? (gazetteer.named(owner).length > 0 ? 'location' : 'organization')]];
}

function aroundVerb({ name }: Joined): Piece[] | undefined {
  const verb = joinedNames.verbWithin.exec(name);
  if (!verb) return undefined;
  const [before, after] = [verb.index, verb.index + verb[0].length];
  const second: Piece = [after, name.length, 'organization'];
  if (knownNameOf(name.slice(0, before), true) === undefined && !joinedNames.organizationEnd.test(name.slice(0, before))) return [second];
  return [[0, before, 'organization'], ...(joinedNames.organizationEnd.test(name) && name.length - after > 2 ? [second] : [])];
}

function partyLed({ name }: Joined): Piece[] | undefined {
  const { place = '', lead = '' } = joinedNames.partyLed.exec(name)?.groups ?? {};
  if (lead === '') return undefined;
  return [...(place.length > 1 ? [[0, place.length, 'location'] as const] : []), [place.length + lead.length, name.length, 'organization']];
}

function someHouse({ name, gazetteer }: Joined): Piece[] | undefined {
  const [, owner] = joinedNames.someHouse.exec(name) ?? [];
  if (owner === undefined) return undefined;
  if (gazetteer.named(owner).length > 0) return [[0, owner.length, 'location']];
  return gazetteer.named(owner.slice(2)).length > 0 ? [[0, 2, 'location'], [2, owner.length, 'location']] : [];
}

function beforeMarks({ name }: Joined): Piece[] | undefined {
  const [, before = ''] = joinedNames.quoted.exec(name) ?? [];
  const known = knownNameOf(before, true);
  return known && [[0, before.length, known.kind]];
}

/** 法国|里昂俱乐部: a country and what is called after one of its cities. */
function behindCountry({ name, gazetteer }: Joined): Piece[] | undefined {
  const country = REGIONS_BY_FIRST.get(name.charAt(0))?.find((region) => name.startsWith(region) && gazetteer.named(region)[0]?.kind === 'country');
  if (country === undefined) return undefined;
  const code = gazetteer.named(country)[0]?.country ?? '';
  const rest = name.slice(country.length);
  const isSeat = (place: PlaceEntry): boolean => place.country === code && (place.kind === 'facility' || isGreatCity(place));
  const city = [5, 4, 3, 2].some((length) => rest.length >= length + 2 && gazetteer.named(rest.slice(0, length)).some(isSeat));
  return city ? [[0, country.length, 'location'], [country.length, name.length, 'organization']] : undefined;
}

/** 袭击黎巴嫩 联合国秘书长: a space between two clauses of a headline, beside which a known name ends or begins, or one that ends as organizations do. */
export function sidesOfGap(name: string, gap: number, kind: EntityKind, gazetteer: Gazetteer): readonly Piece[] {
  return gathered([[0, gap], [gap + 1, name.length]] as const, ([from, to]): Piece[] => {
    const side = name.slice(from, to);
    const known = knownNameOf(side, true)?.kind ?? (gazetteer.named(side).length > 0 ? 'location' : undefined);
    return known !== undefined || (side.length > 4 && joinedNames.bodyEnd.test(side)) ? [[from, to, known ?? kind]] : [];
  });
}
