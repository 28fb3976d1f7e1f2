import { waitFor } from '#testing';
import { Look } from '../alone/look.js';
import {
  accounts,
  claimOf,
  insuredNik,
  MONTHS,
  payersFile,
  receiptsFile,
  rosterFile,
  WORKERS,
} from '../alone/small-case.js';
import type { JourneySystem } from '../journey-system.js';

interface Payments {
  readonly items: readonly { readonly paymentId: string; readonly waitingFor: string | null }[];
}

const WAIT = { timeoutMs: 60_000 };

/** Takes one death from enrollment to its settled claim, each duty by its person, and answers the claim's id. */
export async function payOneDeath(journey: JourneySystem): Promise<string> {
  const { api, bank } = journey;
  const personId = await insure(api);
  await known(journey);
  const { claimId } = await api
    .as('petugas-klaim-1')
    .post<{ claimId: string }>('/api/claims', 'trace-claim', claimOf(personId));
  const claim = () =>
    api.as('petugas-klaim-1').get<{ stage: string; shownHash: string }>(`/api/claims/${claimId}`);
  const reaches = (stage: string) =>
    waitFor(async () => (await claim()).stage === stage, { what: `the claim to be ${stage}`, ...WAIT });
  await reaches('Validated');
  await api.as('verifikator-1').post(`/api/claims/${claimId}/verification`, 'trace-verification', {});
  const { shownHash } = await claim();
  await api
    .asFresh('penyetuju-klaim-1')
    .post(`/api/claims/${claimId}/approval`, 'trace-approval', { shownHash });
  for (const account of accounts) await bank.openAccount(account);
  await payOut(api, claimId);
  await reaches('Settled');
  return claimId;
}

type Api = JourneySystem['api'];

export async function insure(api: Api, workers = WORKERS): Promise<string> {
  const officer = api.as('petugas-pendaftaran');
  await officer.upload('/api/payers/import', 'trace-payers', payersFile());
  await officer.upload('/api/rosters', 'trace-roster', rosterFile(workers));
  const billing = api.as('petugas-iuran');
  for (const month of MONTHS) {
    const issued = { month, issuedOn: `${month}-01` };
    // A run without an invoice came before the roster: it is said again under another key.
    let attempt = 0;
    await waitFor(
      async () => {
        attempt += 1;
        const key = `trace-${month}-${attempt}`;
        return (await billing.post<{ invoices: number }>('/api/invoices', key, issued)).invoices > 0;
      },
      { what: 'billing to know the workers', ...WAIT },
    );
    await billing.upload('/api/receipts', `trace-paid-${month}`, receiptsFile(month, workers));
  }
  return personWith(api, insuredNik);
}

export async function personWith(api: Api, nik = ''): Promise<string> {
  const { items } = await api
    .as('petugas-pendaftaran')
    .search<{ items: { personId: string }[] }>('/api/persons/search', { nik });
  return items[0]?.personId ?? '';
}

/** Waits until claims has all facts that the claim asks about: what came later would be an event more. */
export async function known({ system }: JourneySystem, workers = WORKERS): Promise<void> {
  const look = new Look(system.addresses);
  await look.until('claims', 'covered_month', workers * MONTHS.length);
  await look.until('claims', 'invoiced_month', workers * MONTHS.length);
  await look.until('claims', 'member', workers);
}

async function payOut(api: Api, claimId: string): Promise<void> {
  const finance = api.as('keuangan-1');
  const ordered = await waitFor(
    async () => {
      const { items } = await finance.get<Payments>(`/api/payments?claimId=${claimId}`);
      return items.length > 0 && items.every(({ waitingFor }) => waitingFor === null) && items;
    },
    { what: 'the payments to be ordered', ...WAIT },
  );
  const paymentIds = ordered.map(({ paymentId }) => paymentId);
  const { payoutId } = await finance.post<{ payoutId: string }>('/api/payouts', 'trace-payout', {
    paymentIds,
  });
  const approver = api.asFresh('penyetuju-keuangan-1');
  const { shownHash } = await approver.get<{ shownHash: string }>(`/api/payouts/${payoutId}`);
  await approver.post(`/api/payouts/${payoutId}/approval`, 'trace-release', { shownHash });
}
