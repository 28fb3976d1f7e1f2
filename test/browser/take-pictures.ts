import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { DEMONSTRATION_PASSWORD, projectFolder, projectNode } from '#stack';
import { startJourney } from '../journeys/journey-system.js';
import { sampleCases, sampleRows } from '../journeys/main-job/sample.js';
import { launchOptions } from './browser.js';

/** `npm run pictures`: the pages of the README, from the sample, as a browser shows them. */
const folder = join(projectFolder(), 'apps/console/pictures');

interface Claim {
  readonly claimId: string;
  readonly personId: string;
  readonly state: string;
  readonly outcome: string;
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const journey = await startJourney();
  const browser = await chromium.launch(launchOptions);
  try {
    const program = join(projectFolder(), '.build/test/journeys/main-job/main.js');
    await promisify(execFile)(projectNode(), [program], {
      env: { ...process.env, SANTUNAN_DATA: journey.dataDirectory },
      maxBuffer: 64 * 1024 * 1024,
    });
    await new Pictures(browser, journey.system.addresses.gateway).takeAll();
  } finally {
    await browser.close();
    await journey.close();
  }
}

class Pictures {
  constructor(
    private readonly browser: Browser,
    private readonly gateway: string,
  ) {}

  async takeAll(): Promise<void> {
    const auditor = await this.as('auditor-1');
    const { items } = await read<{ items: Claim[] }>(auditor, `${this.gateway}/api/claims?limit=100`);
    const find = (state: string, outcome = 'death') =>
      items.find(one => one.state === state && one.outcome === outcome) ?? Promise.reject(new Error(state));
    const [waiting, settled] = [await find('Assessed'), await find('Settled')];
    await this.take(auditor, `/audit/cases/${settled.claimId}`, 'history');
    const payouts = await read<{ items: { payoutId: string }[] }>(
      auditor,
      `${this.gateway}/api/payouts?status=Prepared`,
    );
    await this.take(await this.as('penyetuju-klaim-1'), `/claims/${waiting.claimId}`, 'case');
    await this.take(
      await this.as('penyetuju-keuangan-1'),
      `/payouts/${payouts.items[0]?.payoutId}`,
      'payout',
    );
    const officer = await this.as('petugas-klaim-1');
    await this.take(officer, '/claims', 'claims');
    await this.take(officer, `/people/${settled.personId}`, 'person');
    await this.newCase(officer);
    await this.take(await this.as('petugas-iuran'), '/coverage?month=2025-11', 'coverage');
    const claim = await read<{ receiptNumber: string; statusSecret: string }>(
      officer,
      `${this.gateway}/api/claims/${settled.claimId}`,
    );
    await this.status(claim);
    await this.simulation('simulation', { language: 'id', width: 1280 });
    await this.simulation('simulation-narrow', { language: 'en', width: 390 });
  }

  /** Half-way through the wizard, with the benefit beside the form. */
  private async newCase(page: Page): Promise<void> {
    const nik = sampleRows('roster-villages.csv')[60]?.['nik'] ?? '';
    const narrative = sampleCases().get('village-death')?.narrative ?? '';
    await page.goto(`${this.gateway}/claims/new`);
    await page.getByLabel(/NIK/).first().fill(nik);
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: /^Pilih / })
      .first()
      .click();
    await page.getByLabel(/^Tanggal/).fill('2025-11-20');
    await page.getByLabel('Apa yang terjadi').fill(narrative);
    await page.getByText('Rp42.000.000').first().waitFor();
    await shoot(page, 'new-case');
  }

  private async status(claim: { receiptNumber: string; statusSecret: string }): Promise<void> {
    const page = await this.nobody(560);
    await page.goto(`${this.gateway}/status`);
    await page.getByLabel(/resi/i).fill(claim.receiptNumber);
    await page.getByLabel(/kode/i).fill(claim.statusSecret);
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').first().waitFor();
    await shoot(page, 'status');
  }

  /** Both forms with their answers: the death of Bangli, and a driver's contribution of the first month of relief. */
  private async simulation(
    name: string,
    { language, width }: { readonly language: 'id' | 'en'; readonly width: number },
  ): Promise<void> {
    const page = await this.nobody(width, language);
    await page.goto(`${this.gateway}/simulasi`);
    const [benefit, contribution] = [page.locator('form').first(), page.locator('form').last()];
    await benefit.locator('input[type=date]').fill('2025-11-20');
    await benefit.getByLabel(/^(Berapa bulan|Months of)/).fill('6');
    await benefit.locator('button[type=submit]').click();
    await page.getByText('Rp42.000.000').waitFor();
    await contribution.getByLabel(/^(Penghasilan|Income)/).fill('1.000.000');
    await contribution.getByLabel(/^(Bidang|Field)/).selectOption('transport');
    await contribution.getByLabel(/^(Bulan iuran|Month of)/).selectOption('2026-01');
    await contribution.locator('button[type=submit]').click();
    await page.getByText('Rp8.400').waitFor();
    // The bar at the top stays where the page was scrolled to.
    await page.evaluate(() => scrollTo(0, 0));
    await shoot(page, name, { fullPage: true });
  }

  private async take(page: Page, path: string, name: string): Promise<void> {
    await page.goto(this.gateway + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('load');
    await page.getByText('Memuat …').first().waitFor({ state: 'detached' });
    await shoot(page, name);
  }

  private async as(user: string): Promise<Page> {
    const page = await this.nobody();
    await page.goto(`${this.gateway}/auth/sign-in`);
    await page.getByLabel('Nama pengguna').selectOption(user);
    await page.getByLabel('Kata sandi').fill(DEMONSTRATION_PASSWORD);
    await page.getByRole('button', { name: 'Masuk' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  private async nobody(width = 1280, language: 'id' | 'en' = 'id'): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: { width, height: 800 },
      locale: 'id-ID',
      timezoneId: 'Asia/Makassar',
      reducedMotion: 'reduce',
    });
    await context.addInitScript(wanted => {
      if (location.protocol === 'http:') localStorage.setItem('santunan.language', wanted);
    }, language);
    return context.newPage();
  }
}

async function read<Answer>(page: Page, address: string): Promise<Answer> {
  return (await (await page.request.get(address)).json()) as Answer;
}

async function shoot(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', fullPage });
  console.log(`${name}.png`);
}

await main();
