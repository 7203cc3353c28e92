import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Which folders of src/ a folder must not import, each with the reason a reader of the error sees. */
const LAYERS = {
  instruments: [
    ['core', 'text', 'app', 'excel', 'xlsx', 'functions', 'taskpane', 'commands', 'cli', 'preview'],
    'Instruments are data: they import nothing.',
  ],
  core: [
    ['instruments', 'text', 'app', 'excel', 'xlsx', 'functions', 'taskpane', 'commands', 'cli', 'preview'],
    'The engine is pure: it knows no edition, no sentence and no host.',
  ],
  text: [
    ['instruments', 'app', 'excel', 'xlsx', 'functions', 'taskpane', 'commands', 'cli', 'preview'],
    'Sentences know core types only.',
  ],
  app: [
    ['excel', 'xlsx', 'functions', 'taskpane', 'commands', 'cli', 'preview'],
    'Use cases are shared by the front ends, so they know none of them.',
  ],
  excel: [
    ['instruments', 'text', 'xlsx', 'functions', 'taskpane', 'commands', 'cli', 'preview'],
    'The Excel port knows the port and core types only.',
  ],
  xlsx: [
    ['instruments', 'text', 'excel', 'functions', 'taskpane', 'commands', 'cli', 'preview'],
    'The file port knows the port and core types only.',
  ],
  functions: [
    ['excel', 'xlsx', 'taskpane', 'commands', 'cli', 'preview'],
    'Custom functions run without a document, a file or a pane.',
  ],
  taskpane: [
    ['instruments', 'excel', 'xlsx', 'functions', 'commands', 'cli', 'preview'],
    'The pane is handed a WorkbookPort; only its entry file joins it to Excel.',
  ],
  commands: [
    ['instruments', 'excel', 'xlsx', 'functions', 'taskpane', 'cli', 'preview'],
    'Ribbon commands are handed a WorkbookPort; only the entry file joins them to Excel.',
  ],
  cli: [
    ['excel', 'functions', 'taskpane', 'commands', 'preview'],
    'The command line works on files: it never needs Office.js.',
  ],
};

const layerRules = Object.entries(LAYERS).map(([folder, [banned, reason]]) => ({
  files: [`src/${folder}/**/*.ts`],
  ignores: [`src/${folder}/index.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: `^(\\.\\./)+(${banned.join('|')})(/|$)`, message: reason },
          ...(folder === 'xlsx'
            ? []
            : [{ group: ['hucre', 'hucre/*'], message: 'Only src/xlsx may touch the file library.' }]),
          { group: ['exceljs'], message: 'exceljs is the independent reader of the tests.' },
        ],
      },
    ],
  },
}));

/** The preview stands beside the product: neither knows the other, not even in an entry file. */
const previewRules = [
  {
    files: ['preview/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./)+src(/|$)',
              message: "The preview knows Office.js's wire protocol only, so that it cannot cheat for the add-in.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/*/index.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(\\.\\./)+preview(/|$)', message: 'The preview is never shipped.' }] },
      ],
    },
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'test/fixtures/'] },
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
  ...layerRules,
  ...previewRules,
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
  {
    files: ['src/app/**/*.ts', 'src/core/**/*.ts', 'src/functions/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[bigint]',
          message: 'functions.js is an ES2019 script: take big integers from core/number/integers.',
        },
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'Cell text is data: bind it as text, never as markup.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/app/**', 'src/core/**', 'src/functions/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'Cell text is data: bind it as text, never as markup.',
        },
      ],
    },
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
