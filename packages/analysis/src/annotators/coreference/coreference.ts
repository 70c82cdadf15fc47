import { exact, isChinese, type Chain, type Mention } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import { COUNTRY_OF } from '../../languages/zh-Hans/countries.ts';
import { simplified } from '../../languages/simplified.ts';
import type { Layers } from '../../layers.ts';
import type { DraftMention } from '../mentions/draft-mention.ts';
import { antecedentOf } from './antecedents.ts';
import { bracketed } from './brackets.ts';
import { clusters, type Clusters } from './clusters.ts';
import { sameName } from './same-name.ts';

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

/** Forms of one name. A short form that several full ones have goes to the one that was named last before it. */
function joinNames(text: string, language: string, drafts: readonly DraftMention[], groups: Clusters): void {
  const forms = drafts.map((draft) => ({ name: exact(text, draft.span), kind: draft.kind }));
  drafts.forEach((draft, index) => {
    const own = forms[index];
    if (draft.form !== 'name' || !own) return;
    const alike = drafts.flatMap((other, i) => {
      const form = forms[i];
      return i !== index && other.form === 'name' && form && form.name.length >= own.name.length && sameName(own, form, language) ? [i] : [];
    });
    const full = alike.filter((i) => (forms[i]?.name.length ?? 0) > own.name.length);
    const distinct = new Set(full.map((i) => groups.of(i)));
    const last = full.findLast((i) => i < index) ?? full[0];
    for (const i of alike.filter((one) => forms[one]?.name === own.name)) groups.join(index, i);
    if (distinct.size === 1 || (last !== undefined && draft.kind === 'person')) groups.join(index, last ?? index);
    else for (const i of full) if (draft.kind !== 'person') groups.join(index, i);
  });
}

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
