import { existsSync } from 'node:fs';

/** The headless shell draws the same pages with the same engine in under half of the time. */
const BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** How the browser of this machine is started; an empty path lets Playwright look for its own. */
export const launchOptions = {
  executablePath: BROWSERS.find(path => existsSync(path)) ?? '',
  args: ['--no-sandbox'],
};
