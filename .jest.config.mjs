const common = {
  rootDir: import.meta.dirname,
  testEnvironment: '<rootDir>/libs/testing/compiling-once.ts',
  testEnvironmentOptions: {
    customExportConditions: ['santunan-source', 'node', 'node-addons'],
  },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFilesAfterEnv: ['<rootDir>/libs/testing/setup.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/.santunan/'],
};
// What runs in a browser has a runner of its own.
const ignored = ['/node_modules/', '<rootDir>/.build/', '<rootDir>/test/browser/'];

export default {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'],
      testPathIgnorePatterns: [...ignored, '\\.int\\.spec\\.ts$', '<rootDir>/test/journeys/'],
    },
    {
      ...common,
      displayName: 'int',
      testMatch: ['<rootDir>/{apps,libs,test}/**/*.int.spec.ts'],
      testPathIgnorePatterns: [...ignored, '<rootDir>/test/journeys/'],
    },
    {
      ...common,
      displayName: 'journeys',
      testMatch: ['<rootDir>/test/journeys/**/*.spec.ts'],
      testPathIgnorePatterns: ignored,
    },
  ],
};
