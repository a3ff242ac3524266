import tseslint from 'typescript-eslint';
import prettier from 'eslint-config-prettier';

/** The folders of core, each with those that it may import. */
const LAYERS = {
  feeds: [],
  html: [],
  talks: ['feeds', 'html'],
  library: ['feeds', 'html', 'talks'],
  notes: ['library'],
  search: ['library', 'notes'],
};

const FEATURES = ['importing', 'browse', 'search', 'reader', 'notes', 'agents'];

/** A folder of `src` and what it may not import: the dependency rule of CONTRIBUTING. */
const forbid = (files, ignores, patterns) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const NO_TESTS = { group: ['**/test/**'], message: 'The product does not import its tests.' };
const PURE = [NO_TESTS, { group: ['vscode', 'node:*'], message: 'core is pure: no vscode, no Node, no DOM.' }];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'test/support/vscode/**', 'media/**', '.vscode-test/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'src/reader/page/tsconfig.json', 'src/cli/tsconfig.json', 'test/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  forbid(
    ['src/core/*.ts'],
    [],
    [...PURE, { group: ['./*/**', '../*'], message: 'What all of core shares imports nothing of it.' }],
  ),
  ...Object.entries(LAYERS).map(([layer, below]) =>
    forbid(
      [`src/core/${layer}/*.ts`],
      [],
      [
        ...PURE,
        { group: ['../../*'], message: 'core imports nothing of ours.' },
        {
          group: Object.keys(LAYERS)
            .filter((other) => other !== layer && !below.includes(other))
            .map((other) => `../${other}/**`),
          message: `core/${layer} stands on ${below.join(', ') || 'nothing'} alone.`,
        },
      ],
    ),
  ),
  ...FEATURES.map((feature) =>
    forbid(
      [`src/${feature}/**/*.ts`],
      ['src/reader/page/**'],
      [
        NO_TESTS,
        {
          group: [...FEATURES.filter((other) => other !== feature), 'cli'].flatMap((other) => [
            `../${other}/**`,
            `../../${other}/**`,
          ]),
          message: 'Features do not import each other: extension.ts hands one a function of the other.',
        },
        { group: ['**/extension'], message: 'Only the composition root knows all.' },
      ],
    ),
  ),
  forbid(
    ['src/*.ts'],
    ['src/extension.ts'],
    [
      NO_TESTS,
      { group: FEATURES.map((f) => `./${f}/**`), message: 'Features import the store, not the other way round.' },
    ],
  ),
  {
    // Loops over typed arrays whose bounds are known: a check of each element would be paid at every keystroke.
    files: [
      'editDistance',
      'highlights',
      'rankHits',
      'ranking',
      'searchFilter',
      'searchIndex',
      'searchQuery',
      'snippet',
      'phrase',
      'talkSearch',
      'termIndex',
      'termList',
      'terms',
      'wordForms',
      'wordHits',
      'occurrences',
      'queryWords',
    ].map((name) => `src/core/**/${name}.ts`),
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/reader/page/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['../*', '../../*'], allowTypeImports: true, message: 'The page imports only types of ours.' },
          ],
        },
      ],
    },
  },
  { files: ['src/cli/**/*.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      // node:test's describe and it return promises that the runner itself awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              name: ['describe', 'it', 'test', 'before', 'after', 'beforeEach', 'afterEach', 'suite'],
              package: 'node:test',
            },
          ],
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  prettier,
);
