import { formatRupiah, rupiah } from '#kernel';
import { alignedTable, type Column } from './table.js';

/** The duties on a case, in the order in which they are done; not every case has a medical adviser. */
export const DUTIES = [
  'SUBMITTER',
  'MEDICAL_ADVISER',
  'VERIFIER',
  'CLAIM_APPROVER',
  'PAYOUT_PREPARER',
  'PAYOUT_APPROVER',
] as const;

export type Duty = (typeof DUTIES)[number];

export interface HeldDuty {
  readonly duty: Duty;
  readonly actor: string;
}

/** What the bank says of one payment; amounts in whole rupiah. */
export interface BankAccount {
  readonly executions: number;
  readonly amount: number;
  readonly amountReturned: number;
}

/** One case as three sources tell it: the claim, the duties of both services, and the bank. */
export interface CaseOfDuties {
  readonly receiptNumber: string;
  readonly stage: string;
  readonly award: number | null;
  readonly paid: number;
  readonly duties: readonly HeldDuty[];
  readonly bank: readonly BankAccount[];
}

export type Verdict = 'equal' | 'open' | 'differs';

export const bankNet = ({ bank }: CaseOfDuties): number =>
  bank.reduce((total, { amount, amountReturned }) => total + amount - amountReturned, 0);

const mostExecutions = ({ bank }: CaseOfDuties): number =>
  Math.max(0, ...bank.map(({ executions }) => executions));

/** Everyone who holds more than one duty on the case. */
export function peopleWithTwoDuties({ duties }: CaseOfDuties): string[] {
  const byActor = Map.groupBy(duties, ({ actor }) => actor);
  return [...byActor]
    .filter(([, held]) => new Set(held.map(({ duty }) => duty)).size > 1)
    .map(([actor]) => actor);
}

/** Whether the money agrees: `open` while a case is not settled and the bank has paid no more than was awarded. */
export function verdictOn(one: CaseOfDuties): Verdict {
  const { award, paid, stage } = one;
  const net = bankNet(one);
  if (mostExecutions(one) > 1 || net > (award ?? 0)) return 'differs';
  if (award !== null && paid === award && net === award) return 'equal';
  return stage === 'Settled' ? 'differs' : 'open';
}

const DUTY_COLUMNS: Readonly<Record<Duty, Column>> = {
  SUBMITTER: { id: 'pengaju', en: 'submitter' },
  MEDICAL_ADVISER: { id: 'dokter penasihat', en: 'medical adviser' },
  VERIFIER: { id: 'verifikator', en: 'verifier' },
  CLAIM_APPROVER: { id: 'penyetuju', en: 'approver' },
  PAYOUT_PREPARER: { id: 'penyiap bayar', en: 'payout preparer' },
  PAYOUT_APPROVER: { id: 'pelepas bayar', en: 'payout approver' },
};

const COLUMNS: readonly Column[] = [
  { id: 'resi', en: 'receipt' },
  { id: 'orang', en: 'people', align: 'right' },
  { id: 'dibayar = disetujui = bank', en: 'paid = awarded = bank' },
  { id: 'kali', en: 'times', align: 'right' },
  ...DUTIES.map(duty => DUTY_COLUMNS[duty]),
  { id: '', en: '' },
];

/** A line per case and a summary. `sound` is false when a person held two duties or the money disagrees. */
export function dutiesReport(cases: readonly CaseOfDuties[]): { text: string; sound: boolean } {
  const verdicts = Map.groupBy(cases, verdictOn);
  const count = (verdict: Verdict): number => verdicts.get(verdict)?.length ?? 0;
  const twice = cases.filter(one => peopleWithTwoDuties(one).length > 0).length;
  const summary = [
    `Perkara · cases: ${cases.length}`,
    `Satu orang dua tugas · one person, two duties: ${twice} (harus · must be 0)`,
    `Dibayar = disetujui = bank · paid = awarded = bank: ${count('equal')}`,
    `Belum lunas · not paid in full: ${count('open')}`,
    `Uang berbeda · money differs: ${count('differs')} (harus · must be 0)`,
  ];
  const sources = [
    'Dihitung dari keadaan sekarang: tabel layanan klaim dan pembayaran, dan bank yang ditanya langsung. Catatan audit tidak dipakai; pemeriksaan dari peristiwanya ada di halaman "Pembagian tugas".',
    'Computed from the present state: the tables of claims and disbursement, and the bank, asked directly. The audit log is not used; the page "Duties" examines its events.',
  ];
  const table = cases.length > 0 ? `${alignedTable(COLUMNS, cases.map(caseRow))}\n\n` : '';
  return {
    text: `${table}${summary.join('\n')}\n\n${sources.join('\n')}`,
    sound: twice + count('differs') === 0,
  };
}

function caseRow(one: CaseOfDuties): string[] {
  const times = mostExecutions(one);
  return [
    one.receiptNumber,
    String(new Set(one.duties.map(({ actor }) => actor)).size),
    moneyOf(one),
    times === 0 ? '–' : `${times}×`,
    ...DUTIES.map(duty => holders(one, duty)),
    remark(one),
  ];
}

function moneyOf(one: CaseOfDuties): string {
  const { paid, award } = one;
  const net = bankNet(one);
  if (award === null) return `– (bank ${money(net)})`;
  const first = paid === award ? '=' : '≠';
  const second = award === net ? '=' : '≠';
  return `${money(paid)} ${first} ${money(award)} ${second} ${money(net)}`;
}

const money = (amount: number): string => formatRupiah(rupiah(amount));

function holders({ duties }: CaseOfDuties, wanted: Duty): string {
  const actors = duties.filter(({ duty }) => duty === wanted).map(({ actor }) => actor);
  return actors.length > 0 ? [...new Set(actors)].join(', ') : '–';
}

function remark(one: CaseOfDuties): string {
  const people = peopleWithTwoDuties(one);
  if (people.length > 0) return `DUA TUGAS · TWO DUTIES: ${people.join(', ')}`;
  return verdictOn(one) === 'differs' ? 'UANG BERBEDA · MONEY DIFFERS' : '';
}
