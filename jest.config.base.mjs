/** One configuration for every package: ESM, compiled by swc, resolving sister packages to their sources
 *  so that a package tests alone, whatever is built elsewhere. */
export default {
  testEnvironment: new URL('jest.environment.mjs', import.meta.url).pathname,
  testEnvironmentOptions: { customExportConditions: ['@dateline/source', 'node', 'node-addons'] },
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.test.ts'],
  // Long, because a machine may run several packages at once; how fast things are is measured in benchmarks, never here.
  testTimeout: 240_000,
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
      },
    ],
  },
};
