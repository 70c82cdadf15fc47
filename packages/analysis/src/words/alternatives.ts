/** The words as alternatives of a pattern, longest first. None of them has a character that patterns read otherwise. */
export const alternatives = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
