import { type BrowserContext, test as base, type Cookie, expect, type Page } from '@playwright/test';
import { DEMONSTRATION_PASSWORD } from '#stack';

export { expect } from '@playwright/test';

/** Where the system of this run listens. */
export const gateway = (): string => process.env['SANTUNAN_GATEWAY'] ?? '';

type Language = 'id' | 'en';

interface Options {
  readonly language?: Language;
  readonly width?: number;
}

interface Office {
  /** A person at a computer of their own, signed in, on the first page. */
  as(user: string, options?: Options): Promise<Page>;
  /** Somebody who has not signed in. */
  nobody(options?: Options): Promise<Page>;
  /** What the browser itself complained about, other than refusals that a service gave. */
  readonly complaints: string[];
}

export const test = base.extend<{ office: Office }>({
  office: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    const nobody = async ({ language = 'id', width = 1440 }: Options = {}) => {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      contexts.push(context);
      await context.addInitScript(wanted => {
        if (location.protocol === 'http:' && localStorage.getItem('santunan.language') === null)
          localStorage.setItem('santunan.language', wanted);
      }, language);
      context.on('page', page => listen(page, complaints));
      return context.newPage();
    };
    const as = async (user: string, options?: Options) => {
      const page = await nobody(options);
      await signInOnce(page, user);
      return page;
    };
    await use({ as, nobody, complaints });
    await Promise.all(contexts.map(context => context.close()));
    expect(complaints, 'The browser complained').toEqual([]);
  },
});

/** Shorter than a sign-in counts as fresh for an approval. */
const SESSION_SERVES_MS = 180_000;
const sessions = new Map<string, { readonly cookies: readonly Cookie[]; readonly since: number }>();

/** As a person who signed in a moment ago at another computer: the way through the provider is tried often enough. */
async function signInOnce(page: Page, user: string): Promise<void> {
  const known = sessions.get(user);
  if (known && Date.now() - known.since < SESSION_SERVES_MS) {
    await page.context().addCookies(known.cookies);
    await page.goto(gateway());
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    return;
  }
  const since = Date.now();
  await page.goto(`${gateway()}/auth/sign-in`);
  await fillSignIn(page, user);
  sessions.set(user, { cookies: await page.context().cookies(gateway()), since });
}

/** The form of the provider of sign-in, up to the page that one comes back to. */
export async function fillSignIn(page: Page, user: string): Promise<void> {
  await page.getByLabel('Nama pengguna').selectOption(user);
  await page.getByLabel('Kata sandi').fill(DEMONSTRATION_PASSWORD);
  await page.getByRole('button', { name: 'Masuk' }).click();
  await page.waitForURL(url => url.origin === gateway() && !url.pathname.startsWith('/auth/'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const ANSWERED =
  /Failed to load resource: the server responded with a status of (401|403|404|409|413|415|422|429)/;
const CUT_OFF = /net::ERR_(FAILED|INTERNET_DISCONNECTED|ABORTED)/;

/** A policy that was broken, a fault of a script: nothing that people would see, and all the worse. */
function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', message => {
    const text = message.text();
    if (message.type() === 'error' && !ANSWERED.test(text) && !CUT_OFF.test(text))
      complaints.push(`${page.url()}: ${text}`);
  });
}

/** Whatever the signed-in person of a page may read. */
export async function read<Answer>(page: Page, path: string): Promise<Answer> {
  const answer = await page.request.get(`${gateway()}${path}`);
  expect([path, answer.status()]).toEqual([path, 200]);
  return (await answer.json()) as Answer;
}
