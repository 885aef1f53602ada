// `npm run test:long` (tools/test-long.ts) asks for the other half of the tests.
const long = process.env.ADUAN_LONG === '1';

export default {
  testMatch: [long ? '**/test/**/*.long.ts' : '**/test/**/*.test.ts'],
  testEnvironment: 'node',
  transform: {'\\.tsx?$': '<rootDir>/tools/jest/transform.cjs'},
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
  cacheDirectory: '<rootDir>/.cache/jest',
  maxWorkers: 2,
  testTimeout: long ? 1_800_000 : 120_000,
};
