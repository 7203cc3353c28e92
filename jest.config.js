const typescript = [
  'ts-jest',
  { tsconfig: { module: 'CommonJS', moduleResolution: 'Node10', isolatedModules: true, allowJs: true } },
];

/** What all tiers share. Sources are among the roots, so that jest knows which suites a changed file concerns. */
const shared = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/preview', '<rootDir>/scripts', '<rootDir>/test'],
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  // hucre and the noble hashes come as ES modules only, which jest cannot load as they are.
  transform: {
    '^.+\\.ts$': typescript,
    '/node_modules/(hucre|@noble)/.+\\.m?js$': typescript,
  },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|@noble)/)'],
};

/** The suites of the named folders of test/, and what is made once before them. */
const tier = (displayName, folders, setup = {}) => ({
  ...shared,
  displayName,
  testMatch: [`<rootDir>/test/(${folders.join('|')})/**/*.test.ts`],
  ...setup,
});

/**
 * Four tiers by what they need (docs/testing.md): unit nothing; host the stand-in for Excel, files and processes;
 * build a production build; e2e a development build and a browser.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  testTimeout: 60_000 * Number(process.env.KEPATUHAN_TEST_RUNS ?? 1),
  // Jest leaves a core alone unless told; npm test gives each of its parts half of them.
  maxWorkers: '100%',
  projects: [
    tier('unit', [
      ...['app', 'cases', 'commands', 'core', 'docs', 'functions', 'instruments', 'properties', 'taskpane', 'text'],
    ]),
    tier('host', ['cli', 'conformance', 'excel', 'fuzz', 'manifest', 'preview', 'tools', 'xlsx']),
    tier('build', ['build', 'bundle'], { globalSetup: '<rootDir>/test/build/setup.ts' }),
    tier('e2e', ['e2e'], {
      globalSetup: '<rootDir>/test/e2e/support/setup.ts',
      globalTeardown: '<rootDir>/test/e2e/support/teardown.ts',
    }),
  ],
};
