import { today } from '../format/format.js';
import { wholeNumber } from '../format/typed.js';
import { amountFault, countFault, type Faults, faultsOf } from './benefit-entry.js';
import type { ContributionBody } from './quote-types.js';

export const SEGMENTS = ['BPU', 'PU', 'CONSTRUCTION'] as const;
export const SECTORS = ['other', 'transport'] as const;
export const RISK_CLASSES = ['1', '2', '3', '4', '5'] as const;
export const PAYERS = ['SELF', 'APBDES', 'APBD', 'APBN', 'DESA_ADAT', 'WADAH', 'CSR'] as const;

/** Whose contribution, as it is being typed. */
export interface ContributionEntry {
  readonly segment: (typeof SEGMENTS)[number];
  /** The wage of a wage earner, the income of anybody else. */
  readonly wage: string;
  readonly riskClass: (typeof RISK_CLASSES)[number];
  readonly contractValue: string;
  readonly payer: (typeof PAYERS)[number];
  readonly sector: (typeof SECTORS)[number];
  readonly month: string;
  readonly persons: string;
  readonly months: string;
}

export const newContribution = (): ContributionEntry => ({
  ...{ segment: 'BPU', wage: '', riskClass: '1', contractValue: '' },
  ...{ payer: 'SELF', sector: 'other', month: today().slice(0, 7), persons: '1', months: '1' },
});

export function contributionBody(entry: ContributionEntry): ContributionBody {
  const { segment, payer, month, persons, months } = entry;
  const many = { month, persons: wholeNumber(persons) ?? 1, months: wholeNumber(months) ?? 1 };
  const wage = wholeNumber(entry.wage) ?? 0;
  switch (segment) {
    case 'BPU':
      return {
        segment,
        income: wage,
        payer: payer === 'SELF' ? 'self' : payer,
        sector: entry.sector,
        ...many,
      };
    case 'PU':
      return { segment, wage, riskClass: Number(entry.riskClass), ...many };
    case 'CONSTRUCTION':
      return { segment, contractValue: wholeNumber(entry.contractValue) ?? 0, month };
  }
}

export function contributionFaults(entry: ContributionEntry): Faults {
  if (entry.segment === 'CONSTRUCTION')
    return faultsOf([['contractValue', amountFault(entry.contractValue)]]);
  return faultsOf([
    ['wage', amountFault(entry.wage)],
    ['persons', countFault(entry.persons)],
    ['months', countFault(entry.months)],
  ]);
}

const FIELDS: Readonly<Record<ContributionEntry['segment'], readonly string[]>> = {
  BPU: ['segment', 'wage', 'payer', 'sector', 'month', 'persons', 'months'],
  PU: ['segment', 'wage', 'riskClass', 'month', 'persons', 'months'],
  CONSTRUCTION: ['segment', 'contractValue', 'month'],
};

/** The fields that are on the page now. */
export const contributionFields = ({ segment }: ContributionEntry): readonly string[] => FIELDS[segment];

const OTHER_NAMES: Readonly<Record<string, string>> = {
  ...{ wageBase: 'wage', incomeBase: 'wage', income: 'wage' },
  ...{ payerKind: 'payer', date: 'month' },
};

/** The field of this page that the services name. */
export const contributionFieldOf = (named: string): string => OTHER_NAMES[named] ?? named;
