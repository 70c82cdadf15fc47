import base from '../../jest.config.base.mjs';

/** A test may have to start Postgres on a busy machine. */
export default { ...base, testTimeout: 60_000 };
