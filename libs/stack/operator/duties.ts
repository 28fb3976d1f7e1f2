import { formatRupiah, rupiah } from '#kernel';
import { alignedTable, type Column } from './table.js';

/** The duties on a case, in the order in which they are done, and what they are called above their column. */
const DUTY_COLUMNS = {
  SUBMITTER: { id: 'pengaju', en: 'submitter' },
  MEDICAL_ADVISER: { id: 'dokter penasihat', en: 'medical adviser' },
  VERIFIER: { id: 'verifikator', en: 'verifier' },
  CLAIM_APPROVER: { id: 'penyetuju', en: 'approver' },
  APPEAL_DECIDER: { id: 'pemutus keberatan', en: 'appeal decider' },
  PAYOUT_PREPARER: { id: 'penyiap bayar', en: 'payout preparer' },
  PAYOUT_APPROVER: { id: 'pelepas bayar', en: 'payout approver' },
} as const satisfies Record<string, Column>;

export type Duty = keyof typeof DUTY_COLUMNS;

/** Not every case has them: they have a column where one has. */
const SOMETIMES: readonly Duty[] = ['MEDICAL_ADVISER', 'APPEAL_DECIDER'];

export interface HeldDuty {
  readonly duty: Duty;
  readonly actor: string;
  /** Which holder of the duty this is, where an appeal ended it for those before. */
  readonly holder?: number;
}

export interface Finding {
  readonly proposedBy: string;
  readonly approvedBy: string;
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
  /** Of what is paid, against debts of the payees. */
  readonly kept: number;
  readonly duties: readonly HeldDuty[];
  /** Who said what the bank had done in the end. */
  readonly findings: readonly Finding[];
  readonly bank: readonly BankAccount[];
}

export type Verdict = 'equal' | 'open' | 'differs';

/** What left the bank and stayed, with what was kept: together they are what the payees were given. */
export const bankNet = ({ bank, kept }: CaseOfDuties): number =>
  bank.reduce((total, { amount, amountReturned }) => total + amount - amountReturned, kept);

const mostExecutions = ({ bank }: CaseOfDuties): number =>
  Math.max(0, ...bank.map(({ executions }) => executions));

/** Everyone who holds more than one duty on the case, or one again that an appeal had ended for them, or who decided alone. */
export const peopleWithTwoDuties = (one: CaseOfDuties): string[] => [
  ...new Set([...holdersOfTwo(one), ...whoFoundAlone(one)]),
];

function holdersOfTwo({ duties }: CaseOfDuties): string[] {
  const byActor = Map.groupBy(duties, ({ actor }) => actor);
  return [...byActor]
    .filter(([, held]) => {
      const again = new Set(held.flatMap(({ holder }) => holder ?? []));
      return new Set(held.map(({ duty }) => duty)).size > 1 || again.size > 1;
    })
    .map(([actor]) => actor);
}

const APPROVALS: readonly Duty[] = ['CLAIM_APPROVER', 'APPEAL_DECIDER', 'PAYOUT_APPROVER'];

/** What the bank did is proposed by one and approved by another, neither of whom approved the money. */
function whoFoundAlone({ duties, findings }: CaseOfDuties): string[] {
  const approvers = new Set(duties.flatMap(({ duty, actor }) => (APPROVALS.includes(duty) ? actor : [])));
  return findings.flatMap(({ proposedBy, approvedBy }) => {
    const people = [proposedBy, approvedBy];
    return proposedBy === approvedBy ? [proposedBy] : people.filter(actor => approvers.has(actor));
  });
}

/** Whether the money agrees: `open` while a case is not settled and the bank has paid no more than was awarded. */
export function verdictOn(one: CaseOfDuties): Verdict {
  const { award, paid, stage } = one;
  const net = bankNet(one);
  if (mostExecutions(one) > 1 || net > (award ?? 0)) return 'differs';
  if (award !== null && paid === award && net === award) return 'equal';
  return stage === 'Settled' ? 'differs' : 'open';
}

const columnsOf = (duties: readonly Duty[]): readonly Column[] => [
  { id: 'resi', en: 'receipt' },
  { id: 'orang', en: 'people', align: 'right' },
  { id: 'dibayar = disetujui = bank', en: 'paid = awarded = bank' },
  { id: 'kali', en: 'times', align: 'right' },
  ...duties.map(duty => DUTY_COLUMNS[duty]),
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
  const duties = dutiesShown(cases);
  const rows = cases.map(one => caseRow(one, duties));
  const table = cases.length > 0 ? `${alignedTable(columnsOf(duties), rows)}\n\n` : '';
  return {
    text: `${table}${summary.join('\n')}\n\n${sources.join('\n')}`,
    sound: twice + count('differs') === 0,
  };
}

const dutiesShown = (cases: readonly CaseOfDuties[]): Duty[] =>
  (Object.keys(DUTY_COLUMNS) as Duty[]).filter(
    duty => !SOMETIMES.includes(duty) || cases.some(one => holders(one, duty) !== NOBODY),
  );

function caseRow(one: CaseOfDuties, duties: readonly Duty[]): string[] {
  const times = mostExecutions(one);
  return [
    one.receiptNumber,
    String(new Set(one.duties.map(({ actor }) => actor)).size),
    moneyOf(one),
    times === 0 ? '–' : `${times}×`,
    ...duties.map(duty => holders(one, duty)),
    remark(one),
  ];
}

function moneyOf(one: CaseOfDuties): string {
  const { paid, award } = one;
  const net = bankNet(one);
  if (award === null) return `– (bank ${money(net)})`;
  const first = paid === award ? '=' : '≠';
  const second = award === net ? '=' : '≠';
  const ofWhichKept = one.kept > 0 ? ` (ditahan · kept ${money(one.kept)})` : '';
  return `${money(paid)} ${first} ${money(award)} ${second} ${money(net)}${ofWhichKept}`;
}

const money = (amount: number): string => formatRupiah(rupiah(amount));

const NOBODY = '–';

function holders({ duties }: CaseOfDuties, wanted: Duty): string {
  const actors = duties.filter(({ duty }) => duty === wanted).map(({ actor }) => actor);
  return actors.length > 0 ? [...new Set(actors)].join(', ') : NOBODY;
}

function remark(one: CaseOfDuties): string {
  const people = peopleWithTwoDuties(one);
  if (people.length > 0) return `DUA TUGAS · TWO DUTIES: ${people.join(', ')}`;
  return verdictOn(one) === 'differs' ? 'UANG BERBEDA · MONEY DIFFERS' : '';
}
