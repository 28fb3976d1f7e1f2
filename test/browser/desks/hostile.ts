import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import { expect } from '../people.js';

/** Sets `ran` when it is taken for markup. */
export const IMAGE = '<img src=x onerror="globalThis.ran=1">';
export const FORMULA = '=HYPERLINK("http://x.example";"x")';
const PIECES = `${IMAGE}"><script>globalThis.ran=1</script> javascript:globalThis.ran=1 {{name}} $t(show.none) `;

/** As long as a name may be: markup, an address, what the dictionaries replace, and no place to break the line. */
export const hostileName = (name: string): string => `=${name} ${PIECES}`.padEnd(200, 'W');
export const HOSTILE = hostileName('Uji');
/** Turns the direction of what follows, so that an amount after it would be read backwards. */
export const TURNED = 'Uji \u202EgnisA';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A roster of four lines, of which only the first can be enrolled. */
export function hostileRoster(nik: string): { readonly mimeType: string; readonly buffer: Buffer } {
  const line = (number: string, name: string) =>
    `UJI-TEKS;${number};${quoted(name)};510604;PETANI;900000;OTHER;2025-06-01;2025-05-20`;
  const lines = [
    'kode_pembayar;nik;nama;kode_kecamatan;pekerjaan;penghasilan;sektor;mulai;dinominasi',
    line(nik, HOSTILE),
    line(quoted(FORMULA), `@${HOSTILE.slice(1)}`),
    line(quoted(IMAGE), HOSTILE),
    line(nik, TURNED),
  ];
  return { mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\n')}\n`) };
}

/** The text stands there as it was written, nothing was made of it, and the page is no wider for it. */
export async function isShown(page: Page, text: string): Promise<void> {
  await expect(page.getByText(/^(Memuat|Loading) …$/)).toHaveCount(0);
  await expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible();
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 });
    const harm = await page.evaluate(() => ({
      ran: 'ran' in globalThis,
      made: document.querySelectorAll('img[src="x"], script:not([src]), [href^="javascript:" i]').length,
      tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect.soft([page.url(), width, harm]).toEqual([page.url(), width, { ran: false, made: 0, tooWide: 0 }]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}
