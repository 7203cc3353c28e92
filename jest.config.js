const typescript = [
  'ts-jest',
  { tsconfig: { module: 'CommonJS', moduleResolution: 'Node10', isolatedModules: true, allowJs: true } },
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // hucre and the noble hashes come as ES modules only, which jest cannot load as they are.
  transform: {
    '^.+\\.ts$': typescript,
    '/node_modules/(hucre|@noble)/.+\\.m?js$': typescript,
  },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|@noble)/)'],
  testTimeout: 60_000,
};
