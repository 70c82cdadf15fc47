import { foldHan } from '@dateline/document';

/** What two spellings of a place's name share: script of Chinese, width, case, accents, spaces, hyphens and apostrophes folded away. */
export const nameKey = (name: string): string =>
  foldHan(name.normalize('NFKC'))
    .normalize('NFD')
    .replace(/[\p{M}\s\p{Pd}\p{Pc}'’‘ʼʻ`´.·•∙‧・,]/gu, '')
    .toLowerCase()
    .replace(/^the(?=[a-z]{4})/u, '');
