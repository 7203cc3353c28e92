import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { layerRules } from './eslint.layers.mjs';

/** What no folder may import, or one only. */
function packages(folder) {
  return [
    ...(folder === 'xlsx'
      ? []
      : [{ group: ['hucre', 'hucre/*'], message: 'Only src/xlsx may touch the file library.' }]),
    { group: ['exceljs'], message: 'exceljs is the independent reader of the tests.' },
  ];
}

const NO_MARKUP = {
  selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
  message: 'Cell text is data: bind it as text, never as markup.',
};
const NO_BIGINT = {
  selector: 'Literal[bigint]',
  message: 'functions.js is an ES2016 script: take big integers from core/number/integers.',
};
const NO_COLOR = {
  selector: 'Literal[value=/^[0-9A-F]{6}$/]',
  message: 'One look for all sheets: take colours from core/report/looks.',
};

/** Entry files join a front end to its host, but never to the preview. */
const noPreview = {
  files: ['src/*/index.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: '^(\\.\\./)+preview(/|$)', message: 'The preview is never shipped.' }] },
    ],
  },
};

export default tseslint.config(
  { ignores: ['dist/', 'rilis/', 'coverage/', 'node_modules/', 'test/fixtures/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'off',
    },
  },
  ...layerRules(packages),
  noPreview,
  {
    files: ['src/core/**/*.ts', 'src/functions/**/*.ts', 'src/instruments/**/*.ts', 'src/text/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['Excel', 'Office', 'window', 'document', 'fetch', 'process', 'Buffer', 'crypto', 'Intl'].map((name) => ({
          name,
          message: 'The engine and the functions run in a bare JavaScript runtime: no host, no network, no Node.',
        })),
        { name: 'Date', message: 'Same input, same output: the engine has no clock.' },
        { name: 'parseFloat', message: 'Use core/number/parse: parseFloat reads "79,39" as 79.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Same input, same output.' },
        {
          object: 'Math',
          property: 'round',
          message: 'Use core/number/round: a double cannot say which side of a limit it is on.',
        },
        { property: 'toFixed', message: 'Use core/number/format: toFixed rounds the double, not the number.' },
        { property: 'toLocaleString', message: 'The functions runtime has no reliable Intl.' },
      ],
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', NO_MARKUP] } },
  {
    files: ['src/app/**/*.ts', 'src/core/**/*.ts', 'src/functions/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_MARKUP, NO_BIGINT] },
  },
  {
    files: ['src/app/**/*.ts', 'src/core/report/**/*.ts'],
    ignores: ['src/app/sample-grid.ts', 'src/core/report/looks.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_MARKUP, NO_BIGINT, NO_COLOR] },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', __dirname: 'readonly', process: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
  },
);
