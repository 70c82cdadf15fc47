import { exact, isChinese } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import { antecedentOf } from './antecedents.ts';
import type { Clusters } from './clusters.ts';
import { genderAsked, genderOf, type Gender } from './genders.ts';
import { nationBefore } from './nations-before.ts';
import type { Scene } from './scene.ts';
import { speakerBefore } from './speakers.ts';
import { holdersOf } from './titles.ts';

/** Behind a name, says that its bearer is an armed group: 真主党武装. */
const GROUP = /^(?:武装|组织)(?![人分部])/u;

/** Joins pronouns and descriptions to what they stand for; gives those that stand for nothing. */
export function joinWords(scene: Scene, groups: Clusters, gazetteer: Gazetteer): ReadonlySet<number> {
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
