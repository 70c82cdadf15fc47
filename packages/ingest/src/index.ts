export { ingest, type IngestPorts } from './ingest.ts';
export type { ArticleOutcome, DocumentOutcome } from './outcome.ts';
export { LARGEST_SOURCE, readSource } from './read-source.ts';
export { settle, settlingCuration } from './settle.ts';
export { sourcesOf, type Sources } from './sources.ts';
export { compilePlaces, type PlacesToCompile } from './geonames/compile-places.ts';
export { download, type Download } from './geonames/download.ts';
export { importDump, type DumpImport } from './geonames/import-dump.ts';
