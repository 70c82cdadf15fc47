import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** What a pure package may not touch: it gives the same answer for the same input, everywhere, always. */
const IMPURE = [
  { object: 'Date', property: 'now', message: 'A pure package has no clock: take the moment as an argument.' },
  { object: 'Math', property: 'random', message: 'A pure package has no chance in it.' },
];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/generated/**', '**/node_modules/**', 'packages/sdk/src/{graph,tada,codes}.data.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  {
    // Scripts that no compiler sees: what Node gives each of them.
    files: ['**/*.mjs'],
    languageOptions: { globals: Object.fromEntries(['Buffer', 'URL', 'WebAssembly', 'console', 'fetch', 'performance', 'process', 'setTimeout'].map((name) => [name, 'readonly'])) },
  },
  {
    // A test reads as a list of sentences; its describe block may be long.
    files: ['**/*.test.ts'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // A bench prints, and knows what it has just put in.
    files: ['bench/**', '**/bench/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Programs of others, as they would write them; what only compiles is an expression.
    files: ['docs/examples/**', 'packages/sdk/consumer/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['packages/{document,parsing,analysis,gazetteer,linking}/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'fetch', 'process', 'setTimeout', 'setInterval'],
      'no-restricted-properties': ['error', ...IMPURE],
      'no-restricted-imports': ['error', { patterns: [{ regex: '^(node:)?(fs|net|http|https|child_process|os|worker_threads)(/|$)', message: 'A pure package does no I/O.' }] }],
    },
  },
);
