import config from './.jest.config.mjs';

/** The unit tests of the law alone: a mutant that only another lib notices is a test missing here. */
const unit = config.projects.find(({ displayName }) => displayName === 'unit');

export default { ...unit, testMatch: ['<rootDir>/libs/statutory/**/*.spec.ts'] };
