/**
 * Test files run from the build as Node's own modules, which each of the two processes loads once. What they import of
 * Jest is what its runner has set up; see `libs/testing/natively`.
 */
const project = (displayName, ...testRegex) => ({
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/.build/apps', '<rootDir>/.build/libs', '<rootDir>/.build/test'],
  displayName,
  testRegex,
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  transform: {},
  setupFiles: ['<rootDir>/.build/libs/testing/natively/hooks.js'],
  setupFilesAfterEnv: [
    '<rootDir>/.build/libs/testing/natively/own-environment.js',
    '<rootDir>/.build/libs/testing/setup.js',
  ],
});

const BROWSER = '/test/browser/';
const JOURNEYS = '/test/journeys/';

export default {
  projects: [
    {
      ...project('unit', '\\.spec\\.js$'),
      testPathIgnorePatterns: ['\\.int\\.spec\\.js$', BROWSER, JOURNEYS],
    },
    { ...project('int', '\\.int\\.spec\\.js$'), testPathIgnorePatterns: [BROWSER, JOURNEYS] },
    { ...project('journeys', `${JOURNEYS}.*\\.spec\\.js$`), testPathIgnorePatterns: [BROWSER] },
  ],
};
