export { analyze, type AnalysisPorts, type AnalysisStep } from './analyze.ts';
export type { Layers } from './layers.ts';
export type { TaggedName, Tagger } from './tagger.ts';
