import { wholeNumber } from '../format/typed.js';
import { type LossFault, type LossRow, lossChecks, NO_LOSS, type Side } from '../losses/loss-row.js';

export const CAUSES = ['work-accident', 'other'] as const;
export const OUTCOMES = ['death', 'total-permanent', 'disability', 'recovered'] as const;
export const SEGMENTS = ['BPU', 'PU'] as const;
export const LEVELS = ['TK', 'SD', 'SMP', 'SMA', 'PT'] as const;
/** In the order in which the services read receipts, by which they number them in a refusal. */
export const COST_KINDS = [
  'medical',
  'homecare',
  'glasses',
  'dentures',
  'hearingAid',
  'transport-land',
  'transport-sea',
  'transport-air',
  'prosthesis',
] as const;

export interface ChildRow {
  readonly level: (typeof LEVELS)[number];
  readonly year: string;
}

export interface CostRow {
  readonly kind: (typeof COST_KINDS)[number];
  readonly amount: string;
  readonly referencePrice: string;
}

export const PAID_FIRST = ['treatment', 'death', 'disability'] as const;
/** What Jasa Raharja paid for the same road accident. */
export type PaidFirst = Readonly<Record<(typeof PAID_FIRST)[number], string>>;

/** What happened, as it is being typed. */
export interface BenefitEntry {
  readonly cause: (typeof CAUSES)[number];
  readonly outcome: (typeof OUTCOMES)[number];
  readonly date: string;
  readonly segment: (typeof SEGMENTS)[number];
  /** The wage of a wage earner, the income of anybody else. */
  readonly wage: string;
  readonly monthsPaid: string;
  readonly daysOff: string;
  readonly hand: Side;
  readonly children: readonly ChildRow[];
  readonly costs: readonly CostRow[];
  readonly losses: readonly LossRow[];
  readonly paidFirst: PaidFirst;
}

export const NO_CHILD: ChildRow = { level: 'SD', year: '1' };
export const NO_COST: CostRow = { kind: 'medical', amount: '', referencePrice: '' };

export const NO_BENEFIT: BenefitEntry = {
  ...{ cause: 'other', outcome: 'death', date: '', segment: 'BPU' },
  ...{ wage: '', monthsPaid: '', daysOff: '', hand: 'right' },
  ...{ children: [], costs: [], losses: [NO_LOSS] },
  paidFirst: { treatment: '', death: '', disability: '' },
};

export const isAccident = ({ cause }: BenefitEntry): boolean => cause === 'work-accident';
/** Another cause than work is paid only for a death. */
export const outcomeOf = (entry: BenefitEntry): BenefitEntry['outcome'] =>
  isAccident(entry) ? entry.outcome : 'death';
export const isDisability = (entry: BenefitEntry): boolean => outcomeOf(entry) === 'disability';
export const asksChildren = (entry: BenefitEntry): boolean =>
  ['death', 'total-permanent'].includes(outcomeOf(entry));

/** Jasa Raharja pays for what came of the accident, and for its treatment. */
export const paidFirstFor = (entry: BenefitEntry): readonly (keyof PaidFirst)[] => {
  if (!isAccident(entry)) return [];
  const came = { death: 'death', 'total-permanent': 'disability', disability: 'disability' } as const;
  return entry.outcome === 'recovered' ? ['treatment'] : ['treatment', came[entry.outcome]];
};

export type Fault = LossFault | 'amount';
/** What is wrong before anything is sent, by the path of its field. */
export type Faults = Readonly<Record<string, Fault>>;
type Check = readonly [path: string, fault: Fault | null];

export const amountFault = (text: string): Fault | null => {
  if (text.trim() === '') return 'fillIn';
  return wholeNumber(text) ? null : 'amount';
};
export const countFault = (text: string): Fault | null => {
  if (text.trim() === '') return 'fillIn';
  return wholeNumber(text) === null ? 'count' : null;
};
const orEmpty = (text: string, fault: (text: string) => Fault | null): Fault | null =>
  text.trim() === '' ? null : fault(text);

export const faultsOf = (checks: readonly Check[]): Faults =>
  Object.fromEntries(checks.flatMap(([path, fault]) => (fault === null ? [] : [[path, fault]])));

/** Only what cannot be sent at all: whether it can be computed with is the law's to say. */
export const benefitFaults = (entry: BenefitEntry): Faults => faultsOf(benefitChecks(entry));

/** The fields that are on the page now. */
export const benefitFields = (entry: BenefitEntry): readonly string[] =>
  benefitChecks(entry).map(([path]) => path);

function benefitChecks(entry: BenefitEntry): readonly Check[] {
  return [
    ['date', /^\d{4}-\d\d-\d\d$/.test(entry.date) ? null : 'fillIn'],
    ['segment', null],
    ...(isAccident(entry) ? accidentChecks(entry) : deathChecks(entry)),
    ...(asksChildren(entry) ? entry.children.flatMap(childChecks) : []),
  ];
}

const deathChecks = ({ monthsPaid }: BenefitEntry): readonly Check[] => [
  ['monthsPaid', orEmpty(monthsPaid, countFault)],
];

const accidentChecks = (entry: BenefitEntry): readonly Check[] => [
  ['wage', entry.outcome === 'recovered' ? orEmpty(entry.wage, amountFault) : amountFault(entry.wage)],
  ['daysOff', orEmpty(entry.daysOff, countFault)],
  ['hand', null],
  ...entry.costs.flatMap(costChecks),
  ...paidFirstFor(entry).map(
    (kind): Check => [`jasaRaharja.${kind}`, orEmpty(entry.paidFirst[kind], amountFault)],
  ),
  ...(isDisability(entry) ? entry.losses.flatMap(checksOfLoss) : []),
];

const childChecks = ({ year }: ChildRow, at: number): readonly Check[] => [
  [`children.${at}.level`, null],
  [`children.${at}.year`, countFault(year)],
];

const costChecks = ({ kind, amount, referencePrice }: CostRow, at: number): readonly Check[] => [
  [`costs.${at}.kind`, null],
  [`costs.${at}.amount`, amountFault(amount)],
  ...(kind === 'prosthesis' ? [[`costs.${at}.referencePrice`, amountFault(referencePrice)] as const] : []),
];

const checksOfLoss = (row: LossRow, at: number): readonly Check[] =>
  lossChecks(row).map(([field, fault]) => [`losses.${at}.${field}`, fault]);
