import { exact, isChinese, type Chain, type EntityKind, type Mention } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import { COUNTRY_OF } from '../../languages/zh-Hans/countries.ts';
import { simplified } from '../../languages/simplified.ts';
import type { Layers } from '../../layers.ts';
import type { DraftMention } from '../mentions/draft-mention.ts';
import { antecedentOf } from './antecedents.ts';
import { bracketed } from './brackets.ts';
import { clusters, type Clusters } from './clusters.ts';
import { comparable, sameName } from './same-name.ts';

/** The drafts with their chains: which mentions are one entity within this article. Pronouns and descriptions without
 *  an antecedent are left out; chains stand in the order of their first mentions. */
export function corefer({ article, sentences }: Pick<Layers, 'article' | 'sentences'>, drafts: readonly DraftMention[], _gazetteer: Gazetteer): Pick<Layers, 'mentions' | 'chains'> {
  const { text, language } = article;
  const groups = clusters(drafts.length);
  joinNames(text, language, drafts, groups);
  for (const [full, short] of bracketed(text, drafts)) groups.join(full, short);
  if (isChinese(language)) joinSides(text, drafts, groups);
  const lost = new Set<number>();
  const scene = { text: isChinese(language) ? simplified(text) : text, language, sentences, drafts };
  drafts.forEach((draft, index) => {
    if (draft.form === 'name') return;
    const antecedent = antecedentOf(scene, index);
    if (antecedent === undefined) lost.add(index);
    else groups.join(antecedent, index);
  });
  return numbered(text, drafts, groups, lost);
}

/** Mentions of one form: equal words and kind. */
interface Form {
  readonly name: string;
  readonly kind: EntityKind;
  readonly mentions: readonly number[];
}

/** Forms of one name. A person's short form that several full ones have goes to the one that was named last before it;
 *  another short form joins its full ones only where these are one. */
function joinNames(text: string, language: string, drafts: readonly DraftMention[], groups: Clusters): void {
  const forms = formsOf(text, drafts);
  for (const { mentions } of forms) for (const index of mentions) groups.join(index, mentions[0] ?? index);
  for (const short of [...forms].sort((a, b) => b.name.length - a.name.length)) {
    const full = forms.filter((form) => form.name.length > short.name.length && sameName(short, form, language));
    const candidates = full.flatMap((form) => form.mentions).sort((a, b) => a - b);
    const first = short.mentions[0] ?? 0;
    const last = candidates.findLast((index) => index < first) ?? candidates[0];
    const single = new Set(candidates.map((index) => groups.of(index))).size === 1;
    if (last !== undefined && (single || short.kind === 'person')) groups.join(first, last);
  }
  for (const [a, b] of aliased(forms, language)) groups.join(a, b);
}

function formsOf(text: string, drafts: readonly DraftMention[]): Form[] {
  const byForm = new Map<string, { name: string; kind: EntityKind; mentions: number[] }>();
  drafts.forEach((draft, index) => {
    if (draft.form !== 'name') return;
    const name = comparable(exact(text, draft.span));
    const form = byForm.get(`${draft.kind} ${name}`) ?? { name, kind: draft.kind, mentions: [] };
    form.mentions.push(index);
    byForm.set(`${draft.kind} ${name}`, form);
  });
  return [...byForm.values()];
}

/** Names of equal length can be aliases too. */
const aliased = (forms: readonly Form[], language: string): [number, number][] =>
  forms.flatMap((a, i) => forms.slice(i + 1).flatMap((b): [number, number][] => (a.name.length === b.name.length && sameName(a, b, language) ? [[a.mentions[0] ?? 0, b.mentions[0] ?? 0]] : [])));

/** 美方 is 美国 where the article names it. */
function joinSides(text: string, drafts: readonly DraftMention[], groups: Clusters): void {
  drafts.forEach((draft, index) => {
    const side = /^(.)方$/u.exec(simplified(exact(text, draft.span)))?.[1];
    const country = side === undefined ? undefined : COUNTRY_OF[side];
    const named = drafts.findIndex((other) => other.kind === draft.kind && country?.includes(simplified(exact(text, other.span))));
    if (named >= 0) groups.join(index, named);
  });
}

function numbered(text: string, drafts: readonly DraftMention[], groups: Clusters, lost: ReadonlySet<number>): Pick<Layers, 'mentions' | 'chains'> {
  const numbers = new Map<number, number>();
  const mentions = drafts.flatMap((draft, index): Mention[] => {
    if (lost.has(index)) return [];
    const group = groups.of(index);
    const chain = numbers.get(group) ?? numbers.size;
    numbers.set(group, chain);
    return [{ ...draft, chain }];
  });
  const members = Array.from(numbers.values(), (chain) => mentions.flatMap((mention, index) => (mention.chain === chain ? [index] : [])));
  return { mentions, chains: members.map((own) => chainOf(text, mentions, own)) };
}

function chainOf(text: string, mentions: readonly Mention[], own: readonly number[]): Chain {
  const names = own.flatMap((index) => (mentions[index]?.form === 'name' ? [exact(text, mentions[index].span)] : []));
  const fullest = names.reduce((best, name) => (name.length > best.length ? name : best), names[0] ?? '');
  return { kind: mentions[own[0] ?? 0]?.kind ?? 'person', name: fullest, mentions: own, place: null };
}
