// A property is tried a few times for each mutant, not thousands.
process.env.PROPERTY_RUNS ??= '60';

/** The unit tests of the law alone, from the sources: a mutant that only another lib notices is a test missing here. */
export default {
  rootDir: import.meta.dirname,
  testEnvironmentOptions: { customExportConditions: ['santunan-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  testMatch: ['<rootDir>/libs/statutory/testing-all-specs.ts'],
  moduleNameMapper: {
    '/once-per\\.js$': '<rootDir>/libs/statutory/law/testing-once-per.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  setupFilesAfterEnv: ['<rootDir>/libs/testing/setup.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/.santunan/'],
};
