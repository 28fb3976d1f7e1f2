import { BUILT_IN_LAW, requiredDocuments } from '#statutory';

/** What an officer would send; invented names and numbers, which must never be seen outside the records. */
export const CANARIES = {
  name: 'Ni Wayan Canary Lestari',
  nik: '5106044101709001',
  account: '0099887766554433',
  narrative: 'Canary narrative: fell ill at home',
  diagnosis: 'Canary diagnosis I21.9',
};

export const payeeEntry = (change: Record<string, unknown> = {}) => ({
  name: CANARIES.name,
  nik: CANARIES.nik,
  relation: 'WIDOW',
  bankCode: '129',
  accountNumber: CANARIES.account,
  accountName: CANARIES.name,
  ...change,
});

/** The account of the heirs of one worker: no two families share it by chance, and it holds the canary. */
export function accountFor(personId: string): string {
  const digits = BigInt(`0x0${personId.replaceAll('-', '').slice(-14)}`);
  return `1${digits}${CANARIES.account}`;
}

const papers = (programme: 'JKM' | 'JKK', outcome: 'death' | 'recovered') =>
  requiredDocuments(BUILT_IN_LAW, programme, {
    date: Temporal.PlainDate.from('2025-12-22'),
    outcome,
    hasCosts: programme === 'JKK',
  }).map(({ code }) => code);

export const deathEntry = (personId: string, change: Record<string, unknown> = {}) => ({
  programme: 'JKM',
  outcome: 'death',
  personId,
  eventDate: '2025-12-20',
  documents: papers('JKM', 'death'),
  costs: [],
  stmbDays: 0,
  payees: [payeeEntry({ accountNumber: accountFor(personId) })],
  narrative: CANARIES.narrative,
  diagnosis: CANARIES.diagnosis,
  ...change,
});

export const accidentEntry = (personId: string, change: Record<string, unknown> = {}) =>
  deathEntry(personId, {
    programme: 'JKK',
    outcome: 'recovered',
    documents: papers('JKK', 'recovered'),
    costs: [{ kind: 'medical', reference: 'RS/1', amount: 3_000_000 }],
    stmbDays: 3,
    ...change,
  });
