import { foldHan } from '@dateline/document';

/** What two spellings of a place's name share: script of Chinese, width, case, accents, spaces, hyphens and apostrophes folded away. */
export const nameKey = (name: string): string => (isPlainHan(name) ? foldHan(name) : foldedKey(name));

/** Whether nothing but script can differ: unified ideographs have no other width, case or accent. */
function isPlainHan(name: string): boolean {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return true;
}

const foldedKey = (name: string): string =>
  foldHan(name.normalize('NFKC'))
    .normalize('NFD')
    .replace(/[\p{M}\s\p{Pd}\p{Pc}'’‘ʼʻ`´.·•∙‧・,]/gu, '')
    .toLowerCase()
    .replace(/^the(?=[a-z]{4})/u, '');
