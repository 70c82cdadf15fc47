import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EventProfile } from './event-profile.ts';
import { eventKeysOf } from './event-keys.ts';
import type { Asked } from './gathered.ts';
import { bindingOf, type PersonaLink } from './identify.ts';
import { judge } from './judge.ts';
import { joinReports, reportsAround } from './join-reports.ts';
import { personaKeys } from './persona-keys.ts';
import type { Persona } from './persona.ts';
import { personasOf } from './personas-of.ts';
import { city, eventOf, filler, profileOf } from './profile.fixture.ts';
import type { Profile } from './profile.ts';
import { reidentify } from './reidentify.ts';
import type { Settled } from './settled.ts';
import type { Verdicted } from './verdicted.ts';

/** A graph in memory, as a store keeps one: personas once, with how many chains show them. */
class Graph {
  readonly personas = new Map<string, Persona>();
  readonly links = new Map<string, PersonaLink>();
  readonly entityOf = new Map<string, string>();
  readonly filed = new Map<string, string>();
  readonly settled = new Map<string, Settled>();
  /** Keys of personas that came with what was asked for the last article. */
  fetched: readonly string[] = [];
  private minted = 0;

  constructor(private readonly judgements: readonly Verdicted[] = [], private readonly keepsClusters = true) {}

  async keep(article: readonly Profile[]): Promise<void> {
    const [fresh, raised, doubtful] = [new Set<string>(), new Map<string, { left: string; right: string; fresh: boolean }>(), new Set<string>()];
    for (const profile of article) {
      if (this.filed.has(profile.id)) continue;
      const shown = personasOf(profile);
      if (shown[0]) this.filed.set(profile.id, shown[0].key);
      for (const persona of shown) if (!this.personas.has(persona.key)) fresh.add(this.personas.set(persona.key, persona) && persona.key);
      for (const [left, right] of pairs(shown.map(({ key }) => key).sort())) {
        const before = this.link(left, right);
        const known = raised.get(`${left}\n${right}`);
        if (before === 0 || bindingOf(before) !== bindingOf(before + 1)) raised.set(`${left}\n${right}`, { left, right, fresh: known?.fresh === true || before === 0 });
      }
      if (this.judgements.some((each) => each.left === profile.id || each.right === profile.id)) for (const { key } of shown) doubtful.add(key);
    }
    if (fresh.size + raised.size + doubtful.size === 0) return;
    this.fetched = [];
    const told = (asked: Asked): Promise<Asked> => {
      this.fetched = [...this.fetched, ...asked.personas.map(({ key }) => key)];
      return Promise.resolve(asked);
    };
    const { clusters, settled } = await reidentify({ fresh: [...fresh], raised: [...raised.values()], doubtful: [...doubtful] }, {
      about: (keys) => told(this.about(keys)), clusters: (names, members) => told(this.ofClusters(names, members)), mint: () => `c${String(++this.minted)}`,
    });
    if (this.keepsClusters) for (const [key, each] of settled) this.settled.set(key, each);
    for (const members of clusters) for (const member of members) this.entityOf.set(member, members[0] ?? '');
  }

  private link(left: string, right: string): number {
    const chains = this.links.get(`${left}\n${right}`)?.chains ?? 0;
    this.links.set(`${left}\n${right}`, { left, right, chains: chains + 1 });
    return chains;
  }

  private about(keys: readonly string[]): Asked {
    const wanted = new Set(keys.flatMap((key) => personaKeys(this.personas.get(key)!)));
    return { ...this.binding(keys), personas: [...this.personas.values()].filter((persona) => keys.includes(persona.key) || personaKeys(persona).some((key) => wanted.has(key))) };
  }

  private ofClusters(clusters: readonly string[], members: readonly string[]): Asked {
    const wanted = new Set([...clusters, ...members.flatMap((key) => this.settled.get(key)?.cluster ?? [])]);
    const personas = [...this.personas.values()].filter(({ key }) => members.includes(key) || wanted.has(this.settled.get(key)?.cluster ?? ''));
    return { ...this.binding(personas.map(({ key }) => key)), personas };
  }

  private binding(keys: readonly string[]): Omit<Asked, 'personas'> {
    const asked = new Set(keys);
    const touching = this.judgements.filter(({ left, right }) => [left, right].every((id) => this.filed.has(id)) && [left, right].some((id) => asked.has(this.filed.get(id) ?? '')));
    return {
      links: [...this.links.values()].filter(({ left, right }) => asked.has(left) || asked.has(right)),
      pinned: [...new Set(touching.flatMap(({ left, right }) => [left, right]))].map((anchor) => ({ anchor, persona: this.filed.get(anchor) ?? '' })),
      judgements: touching, settled: this.settled,
    };
  }

  /** Which chains are together, in an order that does not depend on any. */
  partition(): string[] {
    const groups = new Map<string, string[]>();
    for (const [chain, persona] of this.filed) {
      const entity = this.entityOf.get(chain) ?? this.entityOf.get(persona) ?? '';
      groups.set(entity, [...(groups.get(entity) ?? []), chain]);
    }
    return [...groups.values()].map((chains) => chains.sort().join(' ')).sort();
  }
}

const pairs = (keys: readonly string[]): [string, string][] => keys.flatMap((left, index) => keys.slice(index + 1).map((right): [string, string] => [left, right]));

const NAMES = { person: ['约翰·柯比', '柯比', 'John Kirby', 'Kirby', '亚当·柯比', '史密斯', 'John Smith', '约翰·史密斯', '张伟', 'Zhang Wei', '扎尔梅·哈利勒扎德', '扎勒米·哈利勒扎德', 'Zalmay Khalilzad', '塔蒂·罗萨莫', '塔蒂·洛萨莫', '洛萨莫', '马拉·里奥', '马拉·利奥', 'Rita Fetto', 'Rita Feto', 'Feto', '李海', 'Li Hai', '萨米娜·哈西娜', 'Hasina', '莫拉多·巴萨科', 'Morado Basako'], organization: ['阿达尼集团', 'Adani Group', '塔利班', 'Taliban', '国防部', '美国国防部', 'RHU', 'Road Haulage Union'], location: ['喀布尔', 'Kabul', '红桥村'] } as const;

const chain = fc.constantFrom('person', 'organization', 'location').chain((kind) => fc.record({
  kind: fc.constant(kind), name: fc.constantFrom(...NAMES[kind]), roles: fc.subarray(['五角大楼发言人', '市长', '英国外交部发言人', '教授'], { maxLength: 2 }),
  place: kind === 'location' ? fc.constantFrom(null, { id: 'geonames:1', kind: 'city', country: 'AF', admin1: null }, { id: 'geonames:2', kind: 'city', country: 'AF', admin1: null }) : fc.constant(null),
  day: fc.constantFrom('2021-08-13', '2012-08-13'), countries: fc.subarray(['AF', 'US', 'GB', 'CN'], { maxLength: 2 }),
}));
const articles = fc.array(fc.array(chain, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }).map((all) =>
  all.map((chains, article) => chains.map((each, index) => profileOf({ ...(each as Partial<Profile> & { name: string }), id: `a${String(article)}/${String(index)}`, article: `a${String(article)}` }))));

const shuffled = <Item>(items: readonly Item[], ranks: readonly number[]): Item[] => items.map((item, index) => ({ item, rank: ranks[index] ?? 0 })).sort((a, b) => a.rank - b.rank).map(({ item }) => item);
const ranks = fc.array(fc.nat(1000), { minLength: 24, maxLength: 24 });

async function graphOf(batches: readonly (readonly Profile[])[], judgements: readonly Verdicted[] = [], keepsClusters = true): Promise<string[]> {
  const graph = new Graph(judgements, keepsClusters);
  for (const article of batches) await graph.keep(article);
  return graph.partition();
}

const whole = (all: readonly (readonly Profile[])[], judgements: readonly Verdicted[] = []): Promise<string[]> => graphOf([all.flat()], judgements);

describe('entities are the same', () => {
  test.each(['person', 'organization', 'location'] as const)('because every two %ss that rules may join share a key', (kind) => {
    const roles = [[], ['五角大楼发言人'], ['市长'], ['英国外交部发言人'], ['教授'], ['美国副总统'], ['分析人士']];
    const homes = [[], ['AF'], ['US'], ['GB']];
    const shown = NAMES[kind].flatMap((name) => roles.flatMap((given) => homes.flatMap((countries) => personasOf(profileOf({ kind, name, names: [name], roles: given, countries })))));
    const personas = [...new Map(shown.map((persona) => [persona.key, persona])).values()];
    const apart = pairs(personas.map(({ key }) => key)).map(([left, right]) => [personas.find(({ key }) => key === left)!, personas.find(({ key }) => key === right)!] as const)
      .filter(([left, right]) => judge(left, right).verdict === 'same' && !personaKeys(left).some((key) => personaKeys(right).includes(key)));
    expect(apart.map(([left, right]) => `${left.key} ~ ${right.key}`)).toEqual([]);
  });

  test('in whatever order, in however many runs and however often articles come', async () => {
    await fc.assert(fc.asyncProperty(articles, ranks, ranks, async (all, first, second) => {
      const expected = await graphOf(all, [], false);
      expect(await graphOf(all)).toEqual(expected);
      expect(await graphOf(shuffled(all, first))).toEqual(expected);
      expect(await graphOf([...shuffled(all, second), ...shuffled(all, first)])).toEqual(expected);
      expect(await whole(all)).toEqual(expected);
    }), { numRuns: 60 });
  });

  test('with what persons judged, too', async () => {
    const verdict = fc.record({ left: fc.nat(30), right: fc.nat(30), verdict: fc.constantFrom('same', 'different') });
    await fc.assert(fc.asyncProperty(articles, ranks, fc.array(verdict, { maxLength: 3 }), async (all, first, given) => {
      const ids = all.flat().map(({ id, names: { length } }) => (length > 0 ? id : '')).filter((id) => id !== '');
      const judgements = given.map(({ left, right, ...rest }): Verdicted => ({ left: ids[left % ids.length] ?? '', right: ids[right % ids.length] ?? '', score: 1, by: 'person:anna', ...rest } as Verdicted)).filter(({ left, right }) => left !== right);
      expect(await graphOf(shuffled(all, first), judgements)).toEqual(await whole(all, judgements));
    }), { numRuns: 40 });
  });
});

describe('what an article costs', () => {
  const speaker = (name: string, id: string, countries: readonly string[] = ['US']): Profile[] => [profileOf({ id, name, names: [name], article: id, roles: ['五角大楼发言人'], countries })];
  const GIVEN = ['约翰', '亚当', '彼得', '马克', '保罗', '卢克', '托马斯', '詹姆斯', '威廉', '罗伯特', '迈克尔', '大卫', '理查德', '约瑟夫', '查尔斯', '克里斯托弗'];

  test.each([[4], [16]])('does not grow with how many are bound by one whom all of them pull: %d', async (people) => {
    const graph = new Graph();
    for (const [index, given] of GIVEN.slice(0, people).entries()) await graph.keep(speaker(`${given}·柯比`, `a${String(index)}`));
    await graph.keep(speaker('柯比', 'pulled'));
    expect([graph.partition().length, graph.fetched.length > 3 * people]).toEqual([people, true]);
    await graph.keep([profileOf({ id: 'new', name: '约翰·柯比', names: ['约翰·柯比'], article: 'new', countries: ['FR'] })]);
    expect([...new Set(graph.fetched)].sort()).toEqual(['p|约翰 柯比|@FR', 'p|约翰 柯比|@US', 'p|约翰 柯比|office:defence/spokesperson@US']);
    expect(graph.entityOf.get('p|约翰 柯比|@FR')).toBe(graph.entityOf.get('p|约翰 柯比|@US'));
  });
});

const place = fc.constantFrom(city('kabul', 'AF-KAB'), city('herat', 'AF-HER'));
const report = fc.record({
  kind: fc.constantFrom('attack', 'capture', 'meet', 'die'), trigger: fc.constantFrom('袭击', '会议', 'captured'), time: fc.constantFrom(null, '2021-08-12', '2021-08-13', '2021-08-20', '2021-08'), day: fc.constantFrom('2021-08-13', '2021-08-14', '2021-08-25'),
  parts: fc.array(fc.record({ role: fc.constantFrom('agent', 'patient'), words: fc.constantFrom('taliban', 'usa', 'ghani') }), { maxLength: 2 }), place,
}).map(({ parts, place: where, ...rest }) => ({ ...rest, arguments: [...parts.map(({ role, words }) => filler(role, words)), filler('place', where.id, where)] }));
const reports = fc.array(report, { minLength: 1, maxLength: 10 }).map((all) => all.map((each, index) => eventOf({ ...(each as Partial<EventProfile>), id: `r${String(index)}`, article: `a${String(index % 4)}`, company: [{ entity: `p:${String(index % 3)}`, kind: 'person' }] })));

async function eventsOf(all: readonly EventProfile[]): Promise<string[]> {
  const kept = new Map<string, EventProfile>();
  const eventOfReport = new Map<string, string>();
  for (const each of all) {
    kept.set(each.id, each);
    const around = await reportsAround([each.id], (ids) => {
      const wanted = new Set(ids.flatMap((id) => eventKeysOf(kept.get(id)!)));
      return Promise.resolve({ reports: [...kept.values()].filter((other) => ids.includes(other.id) || eventKeysOf(other).some((key) => wanted.has(key))), judgements: [] });
    });
    for (const members of around.parts.flatMap(joinReports)) for (const member of members) eventOfReport.set(member, members.join(' '));
  }
  return [...new Set(eventOfReport.values())].sort();
}

test('events are the same in whatever order reports come', async () => {
  await fc.assert(fc.asyncProperty(reports, ranks, async (all, first) => {
    const expected = joinReports({ reports: all, judgements: [] }).map((members) => members.join(' ')).sort();
    expect(await eventsOf(all)).toEqual(expected);
    expect(await eventsOf(shuffled(all, first))).toEqual(expected);
  }), { numRuns: 60 });
});
