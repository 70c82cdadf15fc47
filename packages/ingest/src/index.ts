export { LARGEST_SOURCE, readSource } from './read-source.ts';
export { sourcesOf, type Sources } from './sources.ts';
