import base from '../jest.config.base.mjs';

/** Starting the graph of the sample corpus is part of the first test that asks it something. */
export default { ...base, testTimeout: 180_000, maxWorkers: 1 };
