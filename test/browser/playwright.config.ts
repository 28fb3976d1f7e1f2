import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** One system for all: the main job is done on it first, the other files look at what it left. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../.build/browser-results',
  globalSetup: './start-system.ts',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '../../.build/browser-results.json' }]],
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: BROWSERS.find(path => existsSync(path)) ?? '',
      args: ['--no-sandbox'],
    },
    viewport: { width: 1440, height: 900 },
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'main job', testMatch: 'main-job.spec.ts' },
    { name: 'pages', testIgnore: 'main-job.spec.ts', dependencies: ['main job'] },
  ],
});
