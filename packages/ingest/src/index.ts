export { ingest, type IngestPorts } from './ingest.ts';
export type { ArticleOutcome, DocumentOutcome } from './outcome.ts';
export { LARGEST_SOURCE, readSource } from './read-source.ts';
export { sourcesOf, type Sources } from './sources.ts';
