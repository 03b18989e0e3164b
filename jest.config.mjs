// Native ESM, sources run as they stand: the transformer only strips types, so line numbers stay true.
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/tools/strip-types-transformer.mjs' },
  maxWorkers: 2,
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/tools/closing-line-reporter.mjs'],
  coverageProvider: 'babel',
};
