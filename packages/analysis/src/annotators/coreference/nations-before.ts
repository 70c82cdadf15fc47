import { exact, isChinese } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import { nationsTold } from '../../words/nations-told.ts';
import type { Scene } from './scene.ts';

/** “The Israeli move is in the country’s interest”: the named mention of the country whose people or things stand last before “the country” in its sentence. */
export function nationBefore({ text, language, sentences, drafts, sentenceOf }: Scene, index: number, gazetteer: Gazetteer): number | undefined {
  const word = drafts[index];
  const home = sentences[sentenceOf[index] ?? -1];
  if (isChinese(language) || !word || !home || !/^the country$/iu.test(exact(text, word.span))) return undefined;
  const before = text.slice(home.start, word.span.start);
  const code = nationsTold(before).findLast(({ start }) => before.charAt(start - 1) !== '-')?.code;
  if (code === undefined) return undefined;
  const isOf = (candidate: number): boolean => {
    const one = drafts[candidate];
    return one?.kind === 'location' && one.form === 'name' && gazetteer.named(exact(text, one.span)).some(({ kind, country }) => kind === 'country' && country === code);
  };
  const last = drafts.findLastIndex((_, candidate) => candidate < index && isOf(candidate));
  const named = last < 0 ? drafts.findIndex((_, candidate) => isOf(candidate)) : last;
  return named < 0 ? undefined : named;
}
