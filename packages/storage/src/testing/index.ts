export { openTestDatabase, openTestStorage, type TestDatabase, type TestStorage } from './test-database.ts';
export { fileSample } from './file-sample.ts';
export { sampleArticle } from './sample.ts';
export type { SampleArticle, SampleChain, SampleEvent } from './sample.ts';
