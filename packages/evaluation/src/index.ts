export type { Counts } from './counts.ts';
export { goldsIn } from './documents.ts';
export type { Fault, Judged, Score } from './judged.ts';
export { measured, type GoldSet, type Measured } from './measured.ts';
export { figuresOf, judgedBy, score, type Figures } from './score.ts';
