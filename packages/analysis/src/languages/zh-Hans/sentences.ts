import type { SentenceTable } from '../sentence-table.ts';

export const sentences = {
  ends: new Set('。！？!?'),
  closing: new Set('”’」』）)】》〉"\''),
  opening: new Set('“「『"'),
  spaced: false,
  abbreviations: new Set<string>(),
  doubtful: new Set<string>(),
  starters: new Set<string>(),
} as const satisfies SentenceTable;
