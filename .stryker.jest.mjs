import config from './.jest.config.mjs';

/** The unit tests of the law alone: a mutant that only another lib notices is a test missing here. */
const unit = config.projects.find(({ displayName }) => displayName === 'unit');

// A property is tried a few times for each mutant, not thousands.
process.env.PROPERTY_RUNS ??= '60';

export default {
  ...unit,
  testMatch: ['<rootDir>/libs/statutory/testing-all-specs.ts'],
  moduleNameMapper: {
    '/once-per\\.js$': '<rootDir>/libs/statutory/law/testing-once-per.ts',
    ...unit.moduleNameMapper,
  },
};
