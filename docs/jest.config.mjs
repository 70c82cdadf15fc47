import base from '../jest.config.base.mjs';

/** One graph of the sample corpus serves all the pages; its address is DATELINE_URL. */
export default { ...base, globalSetup: '<rootDir>/src/start.ts', globalTeardown: '<rootDir>/src/stop.ts' };
