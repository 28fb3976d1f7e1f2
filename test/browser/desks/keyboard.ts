import type { Locator, Page } from '@playwright/test';
import { DEMONSTRATION_PASSWORD } from '#stack';
import { expect, gateway } from '../people.js';

const MOST_STOPS = 80;

interface Stop {
  readonly what: string;
  /** The stop before, when it looks now as it looked while it had the focus. */
  readonly unseen: string | null;
}

/** Runs in the page. What has the focus is marked by a ring around it, or around the label that is drawn for it. */
function stopHere(): Stop {
  type Seen = { readonly element: Element; readonly look: string; readonly what: string };
  const kept = globalThis as { stopBefore?: Seen };
  const ring = (one: Element): string => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(one);
    return `${outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`} ${boxShadow}`;
  };
  const lookOf = (one: Element): string =>
    [one, ...((one as HTMLInputElement).labels ?? [])].map(ring).join('; ');
  const nameOf = (one: Element): string => {
    const name = one.getAttribute('aria-label') ?? (one as HTMLInputElement).labels?.[0]?.textContent;
    return `${one.tagName.toLowerCase()} "${(name ?? one.textContent).trim().slice(0, 60)}"`;
  };
  const before = kept.stopBefore;
  const element = document.activeElement ?? document.body;
  // The parts of a date are stops within one field; the browser itself marks them.
  if (element === before?.element) return { what: before.what, unseen: null };
  kept.stopBefore = { element, look: lookOf(element), what: nameOf(element) };
  const left = before?.element.isConnected ? before : null;
  const isUnseen = left && left.element !== document.body && lookOf(left.element) === left.look;
  return { what: kept.stopBefore.what, unseen: isUnseen ? left.what : null };
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate(element => element === document.activeElement);

/** Presses Tab (or Shift+Tab) until the element has the focus; fails when that takes too long or no stop shows that it has it. */
export async function tabTo(page: Page, target: Locator, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor({ state: 'attached' });
  const passed: string[] = [];
  while (!(await hasFocus(target))) {
    if (passed.length === MOST_STOPS)
      throw new Error(`${target} was not reached by ${way}. On the way: ${passed.join(', ')}`);
    await page.keyboard.press(way);
    const { what, unseen } = await page.evaluate(stopHere);
    if (unseen) throw new Error(`Nothing shows that ${unseen} has the focus`);
    passed.push(what);
  }
}

/** Goes there and presses Enter. */
export async function enterOn(page: Page, target: Locator, way?: 'Shift+Tab'): Promise<void> {
  await tabTo(page, target, way);
  await page.keyboard.press('Enter');
}

export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/** Goes down or up in a list until the option stands whose value or words are wanted. */
export async function chooseIn(page: Page, list: Locator, wanted: RegExp): Promise<void> {
  await tabTo(page, list);
  const steps = await list.evaluate((element, source) => {
    const { options, selectedIndex } = element as HTMLSelectElement;
    const found = [...options].findIndex(({ value, text }) =>
      new RegExp(source, 'i').test(`${value} ${text}`),
    );
    return found - selectedIndex;
  }, wanted.source);
  for (let step = 0; step < Math.abs(steps); step += 1)
    await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  await expect(list.locator('option:checked')).toHaveText(wanted);
}

/** Digits as they stand in a date: day first or month first, as the language of the browser itself has it. */
export async function typeDate(page: Page, field: Locator, date: string): Promise<void> {
  const [year, month, day] = date.split('-');
  for (const digits of [`${day}${month}${year}`, `${month}${day}${year}`]) {
    await typeInto(page, field, digits);
    if ((await field.inputValue()) === date) return;
    for (const back of ['ArrowLeft', 'ArrowLeft']) await page.keyboard.press(back);
  }
  await expect(field).toHaveValue(date);
}

/** The form of the provider of sign-in; the password has the focus when it opens. */
export async function signInByKeys(page: Page, user: string): Promise<void> {
  const name = page.getByLabel('Nama pengguna');
  await expect(page.getByLabel('Kata sandi')).toBeFocused();
  await tabTo(page, name, 'Shift+Tab');
  await page.keyboard.type(user);
  await expect(name).toHaveValue(user);
  await typeInto(page, page.getByLabel('Kata sandi'), DEMONSTRATION_PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(url => url.origin === gateway() && !url.pathname.startsWith('/auth/'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
