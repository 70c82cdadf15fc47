import { exact, isChinese, type Chain, type Mention } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import { nameTableOf } from '../../languages/languages.ts';
import { simplified } from '../../languages/simplified.ts';
import { isHan } from '../../words/characters.ts';
import { COUNTRY_OF } from '../../languages/zh-Hans/countries.ts';
import type { Layers } from '../../layers.ts';
import type { DraftMention } from '../mentions/draft-mention.ts';
import { antecedentOf } from './antecedents.ts';
import { abbreviated, unowned } from './abbreviations.ts';
import { bracketed } from './brackets.ts';
import { clusters, type Clusters } from './clusters.ts';
import { comparable, type Form } from './form.ts';
import { genderAsked, genderOf, type Gender } from './genders.ts';
import { shortNames } from './name-keys.ts';
import { sceneOf, type Scene } from './scene.ts';
import { withShortCountries } from './shortened-countries.ts';
import { speakerBefore } from './speakers.ts';
import { nationBefore } from './nations-before.ts';
import { holdersOf } from './titles.ts';

/** The drafts with their chains: which mentions are one entity within this article. Pronouns and descriptions without
 *  an antecedent are left out; chains stand in the order of their first mentions. */
export function corefer({ article, sentences }: Pick<Layers, 'article' | 'sentences'>, drafts: readonly DraftMention[], gazetteer: Gazetteer): Pick<Layers, 'mentions' | 'chains'> {
  const { text, language } = article;
  const groups = clusters(drafts.length);
  const forms = formsOf(text, drafts);
  joinNames(forms, language, groups, gazetteer);
  for (const [full, short] of bracketed(text, drafts)) groups.join(full, short);
  if (isChinese(language)) {
    joinSides(forms, groups);
    for (const [full, short] of [...abbreviated(forms), ...unowned(forms), ...withShortCountries(forms)]) groups.join(full, short);
  }
  const lost = joinWords(sceneOf(isChinese(language) ? simplified(text) : text, language, sentences, drafts), groups, gazetteer);
  return numbered(text, drafts, groups, lost);
}

/** Behind a name, says that its bearer is an armed group: 真主党武装. */
const GROUP = /^(?:武装|组织)(?![人分部])/u;

/** Joins pronouns and descriptions to what they stand for; gives those that stand for nothing. */
function joinWords(scene: Scene, groups: Clusters, gazetteer: Gazetteer): ReadonlySet<number> {
  const { text, drafts } = scene;
  const lost = new Set<number>();
  const genders = new Map<number, Gender>();
  drafts.forEach((draft, index) => {
    const gender = genderOf(text, draft);
    if (draft.form === 'name' && gender !== undefined) genders.set(groups.of(index), gender);
  });
  const namesOf = new Map<number, string[]>();
  drafts.forEach((draft, index) => {
    if (draft.form !== 'name' || draft.kind === 'person') return;
    const names = namesOf.get(groups.of(index)) ?? [];
    names.push(exact(text, text.charAt(draft.span.start - 1) === '《' ? { ...draft.span, start: draft.span.start - 1 } : draft.span) + (GROUP.exec(text.slice(draft.span.end, draft.span.end + 4))?.[0] ?? ''));
    namesOf.set(groups.of(index), names);
  });
  const holderOf = holdersOf(scene, groups);
  drafts.forEach((draft, index) => {
    if (draft.form === 'name') return;
    const asked = draft.form === 'pronoun' ? genderAsked(exact(text, draft.span)) : undefined;
    const agrees = (candidate: number): boolean => asked === undefined || (genders.get(groups.of(candidate)) ?? asked) === asked;
    const speaks = (candidate: number): boolean => drafts[candidate]?.kind === 'person' && drafts[candidate].form !== 'nominal' && !lost.has(candidate) && agrees(candidate);
    const speaker = asked !== undefined && isChinese(scene.language) ? speakerBefore(scene, index, speaks) : undefined;
    const nearest = (): number | undefined => antecedentOf(scene, index, (candidate) => namesOf.get(groups.of(candidate)) ?? [], agrees, gazetteer);
    const antecedent = draft.kind === 'person' && draft.form === 'nominal' ? holderOf(index) : draft.kind === 'location' ? withNation(scene, index, nearest(), gazetteer) : speaker ?? nearest();
    if (antecedent === undefined) lost.add(index);
    else {
      const names = namesOf.get(groups.of(antecedent));
      groups.join(antecedent, index);
      if (names) namesOf.set(groups.of(index), names);
      if (asked !== undefined) genders.set(groups.of(index), asked);
    }
  });
  return lost;
}

/** A country that its own sentence names by its people alone is meant before one that another sentence names. */
const withNation = (scene: Scene, index: number, antecedent: number | undefined, gazetteer: Gazetteer): number | undefined =>
  antecedent !== undefined && scene.sentenceOf[antecedent] === scene.sentenceOf[index] ? antecedent : (nationBefore(scene, index, gazetteer) ?? antecedent);

/** Forms of one name. A person's short form that several full ones have goes to the one that was named last before it;
 *  another short form joins its full ones only where these are one. */
function joinNames(forms: readonly Form[], language: string, groups: Clusters, gazetteer: Gazetteer): void {
  for (const { mentions } of forms) for (const index of mentions) groups.join(index, mentions[0] ?? index);
  const fullBy = new Map<string, Form[]>();
  for (const form of forms) for (const short of shortNames(form, language, gazetteer)) {
    const fuller = fullBy.get(`${form.kind} ${short}`);
    if (fuller) fuller.push(form);
    else fullBy.set(`${form.kind} ${short}`, [form]);
  }
  for (const short of [...forms].sort((a, b) => b.name.length - a.name.length)) {
    const fuller = fullBy.get(`${short.kind} ${short.name.replace(/(?<=^(?:[A-Z]\.?)+)\./gu, '')}`) ?? [];
    // those of one form stand in order
    const candidates = fuller.length === 1 ? fuller[0]?.mentions ?? [] : gathered(fuller, (form) => form.mentions).sort((a, b) => a - b);
    const first = short.mentions[0] ?? 0;
    const last = candidates.findLast((index) => index < first) ?? candidates[0];
    const single = new Set(candidates.map((index) => groups.of(index))).size === 1;
    if (last !== undefined && (single || short.kind === 'person')) groups.join(first, last);
  }
  joinGiven(forms, groups);
  joinAliases(forms, language, groups);
}

/** 尼蒂什 for 尼蒂什·库马尔: a part before the last that one person of the article has, where it is nobody's last. */
function joinGiven(forms: readonly Form[], groups: Clusters): void {
  const persons = forms.filter(({ kind }) => kind === 'person');
  const full = persons.map(({ name, mentions }) => ({ parts: name.split(/[·\s]/u), first: mentions[0] ?? 0 })).filter(({ parts }) => parts.length > 1);
  const given = new Map<string, Set<number>>();
  for (const { parts, first } of full) for (const part of parts.slice(0, -1)) given.set(part, (given.get(part) ?? new Set<number>()).add(groups.of(first)));
  const family = new Set(full.map(({ parts }) => parts.at(-1)));
  for (const { name, mentions } of persons) {
    const bearers = [...(given.get(name) ?? [])];
    if (bearers.length === 1 && bearers[0] !== undefined && !family.has(name) && name.length >= (isHan(name.charCodeAt(0)) ? LEAST_GIVEN_HAN : LEAST_GIVEN)) groups.join(bearers[0], mentions[0] ?? 0);
  }
}

/** Characters of such a part that is looked for alone. */
const LEAST_GIVEN = 3;
const LEAST_GIVEN_HAN = 2;

/** The rows of a language's aliases by the names that stand in them. */
const aliasesOf = (language: string): ReadonlyMap<string, number> => new Map(nameTableOf(language).aliases.flatMap((row, index) => row.map((name) => [name, index] as const)));
const ALIASES = { chinese: aliasesOf('zh-Hans'), english: aliasesOf('en') };

/** Names of one entity that share no words, as the language's table has them. */
function joinAliases(forms: readonly Form[], language: string, groups: Clusters): void {
  const rowOf = isChinese(language) ? ALIASES.chinese : ALIASES.english;
  const firstOf = new Map<string, number>();
  for (const { name, kind, mentions: [first = 0] } of forms) {
    const row = rowOf.get(name);
    if (row === undefined) continue;
    const key = `${kind} ${String(row)}`;
    const other = firstOf.get(key);
    if (other === undefined) firstOf.set(key, first);
    else groups.join(other, first);
  }
}

function formsOf(text: string, drafts: readonly DraftMention[]): Form[] {
  const byForm = new Map<string, Form & { readonly mentions: number[] }>();
  drafts.forEach((draft, index) => {
    if (draft.form !== 'name') return;
    const name = comparable(exact(text, draft.span));
    const form = byForm.get(`${draft.kind} ${name}`);
    if (form) form.mentions.push(index);
    else byForm.set(`${draft.kind} ${name}`, { name, kind: draft.kind, mentions: [index] });
  });
  return [...byForm.values()];
}

const REGIONS: ReadonlySet<string> = new Set<string>(nameTableOf('zh-Hans').regions);

/** 美方 is 美国 where the article names it. */
function joinSides(forms: readonly Form[], groups: Clusters): void {
  const places = new Map(forms.filter(({ kind }) => kind === 'location').map(({ name, mentions }) => [name, mentions[0] ?? 0]));
  for (const [name, first] of places) {
    const side = /^(.)方$/u.exec(name)?.[1];
    const named = side === undefined ? undefined : (COUNTRY_OF[side] ?? [...places.keys()].filter((name) => name.startsWith(side) && REGIONS.has(name))).flatMap((country) => places.get(country) ?? []).sort((a, b) => a - b)[0];
    if (named !== undefined) groups.join(first, named);
  }
}

function numbered(text: string, drafts: readonly DraftMention[], groups: Clusters, lost: ReadonlySet<number>): Pick<Layers, 'mentions' | 'chains'> {
  const numbers = new Map<number, number>();
  const mentions: Mention[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (lost.has(index)) continue;
    const group = groups.of(index);
    const chain = numbers.get(group) ?? numbers.size;
    numbers.set(group, chain);
    mentions.push(chained(draft, chain));
  }
  const members = Array.from(numbers.values(), (): number[] => []);
  mentions.forEach(({ chain }, index) => members[chain]?.push(index));
  return { mentions, chains: members.map((own) => chainOf(text, mentions, own)) };
}

/** Written out and not spread: of objects that are spread the engine makes a new kind each time, and every later step that reads mentions pays for it. */
const chained = ({ span, kind, form, sense, role, by, confidence, because }: DraftMention, chain: number): Mention => ({ span, kind, form, sense, role, by, confidence, because, chain });

function chainOf(text: string, mentions: readonly Mention[], own: readonly number[]): Chain {
  const names = gathered(own, (index) => (mentions[index]?.form === 'name' ? [exact(text, mentions[index].span)] : []));
  const bare = names.filter((name) => !name.startsWith('《'));
  const fullest = bare.reduce((best, name) => (name.length > best.length ? name : best), bare[0] ?? names[0] ?? '');
  return { kind: mentions[own[0] ?? 0]?.kind ?? 'person', name: fullest, mentions: own, place: null };
}
