import { day, type LawReference, type Programme, type Segment } from './law.js';

export interface PaymentDeadlineRow extends LawReference {
  readonly programme: Programme;
  readonly workingDays: number;
}

export interface TimeBarRow extends LawReference {
  readonly programme: Programme;
  readonly years: number;
}

export interface ContributionDueRow extends LawReference {
  readonly segment: Segment;
  readonly monthsLater: number;
  readonly dayOfMonth: number;
}

/** Working days for the payment, counted from the day on which the requirements are met. */
export const PAYMENT_DEADLINES: readonly PaymentDeadlineRow[] = [
  {
    programme: 'JKK',
    workingDays: 7,
    regulation: 'PP 44/2015',
    article: 'Pasal 37 ayat (2)',
    effectiveFrom: day('2015-07-01'),
    effectiveTo: null,
    mark: 'CONFIRMED',
  },
  {
    programme: 'JKM',
    workingDays: 3,
    regulation: 'PP 44/2015',
    article: 'Pasal 40 ayat (3)',
    effectiveFrom: day('2015-07-01'),
    effectiveTo: null,
    mark: 'CONFIRMED',
  },
];

/** Years in which the right to claim lapses. None was found for JKM. */
export const TIME_BARS: readonly TimeBarRow[] = [
  {
    programme: 'JKK',
    years: 2,
    regulation: 'PP 44/2015',
    article: 'Pasal 26',
    effectiveFrom: day('2015-07-01'),
    effectiveTo: day('2019-12-01'),
    mark: 'CONFIRMED',
  },
  {
    programme: 'JKK',
    years: 5,
    regulation: 'PP 82/2019',
    article: 'Pasal 26',
    effectiveFrom: day('2019-12-02'),
    effectiveTo: null,
    mark: 'CONFIRMED',
  },
];

const due = {
  dayOfMonth: 15,
  regulation: 'PP 44/2015',
  article: 'pasal belum diperiksa',
  effectiveFrom: day('2015-07-01'),
  effectiveTo: null,
  mark: 'CONFIRMED',
} as const;

/** The day by which a month's contribution is owed; a holiday moves it to the next working day. */
export const CONTRIBUTION_DUE: readonly ContributionDueRow[] = [
  { segment: 'PU', monthsLater: 1, ...due },
  { segment: 'BPU', monthsLater: 0, ...due },
];
