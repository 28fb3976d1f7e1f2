import { request } from 'node:http';
import type { Page, Route } from '@playwright/test';
import { gateway } from '../people.js';

/** The public question, and what was answered to it. */
export async function askStatus(page: Page, receiptNumber: string, secret: string): Promise<void> {
  await page.goto(`${gateway()}/status`);
  await fillStatus(page, receiptNumber, secret);
}

export async function fillStatus(page: Page, receiptNumber: string, secret: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Nomor resi' }).fill(receiptNumber);
  await page.getByRole('textbox', { name: 'Kode rahasia' }).fill(secret);
  await page.keyboard.press('Enter');
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/**
 * Seats a family at an address of its own in the machine's loopback network: tries are counted by the address of the
 * connection, and those of a test must not use up those of whoever comes after it.
 */
export async function fromAnAddressOfItsOwn(page: Page): Promise<Answer[]> {
  const [a = 0, b = 0, c = 0] = crypto.getRandomValues(new Uint8Array(3));
  const localAddress = `127.${1 + (a % 254)}.${b}.${1 + (c % 254)}`;
  const answers: Answer[] = [];
  await page.route('**/api/claims/status', async route => {
    const answer = await askedFrom(localAddress, route);
    answers.push(answer);
    await route.fulfill(answer);
  });
  return answers;
}

function askedFrom(localAddress: string, route: Route): Promise<Answer> {
  const asked = route.request();
  return new Promise((resolve, reject) => {
    const options = { method: asked.method(), headers: asked.headers(), localAddress };
    const sent = request(asked.url(), options, async response => {
      const body = Buffer.concat(await response.toArray()).toString();
      const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
      resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(headers), body });
    });
    sent.on('error', reject);
    sent.end(asked.postDataBuffer());
  });
}
