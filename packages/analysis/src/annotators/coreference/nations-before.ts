import { exact, isChinese } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import { NATIONS } from '../../languages/en/nations.ts';
import { matchesOf } from '../../words/matches.ts';
import type { Scene } from './scene.ts';

const NATION = new RegExp(`(?<![\\p{L}-])(?:${Object.keys(NATIONS).sort((a, b) => b.length - a.length).join('|')})s?(?![\\p{L}])`, 'giu');

/** “The Israeli move is in the country’s interest”: the named mention of the country whose people or things stand last before “the country” in its sentence. */
export function nationBefore({ text, language, sentences, drafts, sentenceOf }: Scene, index: number, gazetteer: Gazetteer): number | undefined {
  const word = drafts[index];
  const home = sentences[sentenceOf[index] ?? -1];
  if (isChinese(language) || !word || !home || !/^the country$/iu.test(exact(text, word.span))) return undefined;
  const nation = matchesOf(text.slice(home.start, word.span.start), NATION).filter(([found]) => /^\p{Lu}/u.test(found)).at(-1)?.[0].toLowerCase();
  const code = nation === undefined ? undefined : (NATIONS[nation] ?? NATIONS[nation.slice(0, -1)]);
  if (code === undefined) return undefined;
  const isOf = (candidate: number): boolean => {
    const one = drafts[candidate];
    return one?.kind === 'location' && one.form === 'name' && gazetteer.named(exact(text, one.span)).some(({ kind, country }) => kind === 'country' && country === code);
  };
  const before = drafts.findLastIndex((_, candidate) => candidate < index && isOf(candidate));
  const named = before < 0 ? drafts.findIndex((_, candidate) => isOf(candidate)) : before;
  return named < 0 ? undefined : named;
}
