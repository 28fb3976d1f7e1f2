import { waitFor } from '#testing';
import { Look } from '../alone/look.js';
import { payersFile, receiptsFile, rosterFile, WORKERS } from '../alone/small-case.js';
import type { JourneySystem } from '../journey-system.js';

const WAIT = { timeoutMs: 60_000 };
const FIRST = Temporal.PlainYearMonth.from('2021-03');
/** Three years and a month, up to the month of the death. */
const MONTHS = Array.from({ length: 37 }, (_, month) => FIRST.add({ months: month }).toString());

export const DIED = '2024-03-10';

/** The workers of the sample's village, as members since March 2021. */
const longAgo = (file: string): string =>
  file
    .replaceAll('2025-06-01', `${FIRST.toString()}-01`)
    .replaceAll('2025-05-20', '2021-02-20')
    .replaceAll('2025-05-12', '2021-02-10');

/** Enrols them, and pays every month in time. */
export async function insureForLong(journey: JourneySystem): Promise<void> {
  const { api, system } = journey;
  const officer = api.as('petugas-pendaftaran');
  await officer.upload('/api/payers/import', 'long-payers', longAgo(payersFile()));
  await officer.upload('/api/rosters', 'long-roster', longAgo(rosterFile()));
  const billing = api.as('petugas-iuran');
  for (const month of MONTHS) {
    const issued = { month, issuedOn: `${month}-01` };
    let attempt = 0;
    await waitFor(
      async () => {
        attempt += 1;
        const key = `long-${month}-${attempt}`;
        return (await billing.post<{ invoices: number }>('/api/invoices', key, issued)).invoices > 0;
      },
      { what: 'billing to know the workers', ...WAIT },
    );
    await billing.upload('/api/receipts', `long-paid-${month}`, receiptsFile(month));
  }
  const look = new Look(system.addresses);
  await look.until('claims', 'covered_month', WORKERS * MONTHS.length);
  await look.until('claims', 'invoiced_month', WORKERS * MONTHS.length);
  await look.until('claims', 'member', WORKERS);
}
