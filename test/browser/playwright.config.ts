import { defineConfig } from '@playwright/test';
import { launchOptions } from './browser.js';

const MAIN_JOB = 'main-job.spec.ts';
/** These only look: they go beside the others. */
const ONLY_LOOKING = [
  'every-page',
  'roles',
  'simulation',
  'nothing-there',
  'first-load',
  'security',
  'civil-registry',
].map(name => `${name}.spec.ts`);

/** One system for all: the main job is done on it first, the other files look at what it left. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../.build/browser-results',
  globalSetup: './start-system.ts',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../.build/browser-results.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions,
    viewport: { width: 1440, height: 900 },
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'main job', testMatch: MAIN_JOB, workers: 1 },
    { name: 'pages', testIgnore: [MAIN_JOB, ...ONLY_LOOKING], workers: 1, dependencies: ['main job'] },
    { name: 'only looking', testMatch: ONLY_LOOKING, fullyParallel: true, dependencies: ['main job'] },
  ],
});
