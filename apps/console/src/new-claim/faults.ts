import { wholeNumber } from '../format/typed.js';
import { type LossRow, lossChecks } from '../losses/loss-row.js';
import {
  type CostRow,
  type Entry,
  hasReferencePrice,
  isOfDisease,
  isPartlyDisabled,
  REFERENCE,
} from './entry.js';
import type { Check, Faults } from './fault.js';
import { isDeath } from './heirs-row.js';
import { invoiceChecks } from './invoice-row.js';
import { letterChecks } from './letter-row.js';
import { payeeChecks } from './payee-faults.js';

export type Step = 'event' | 'documents' | 'costs' | 'payees' | 'review';

/** JKM repays no costs, so nothing is asked about them. */
export const stepsOf = ({ programme }: Pick<Entry, 'programme'>): readonly Step[] =>
  programme === 'JKK'
    ? ['event', 'documents', 'costs', 'payees', 'review']
    : ['event', 'documents', 'payees', 'review'];

export function faultsOf(entry: Entry, today: string): Faults {
  const checks = [
    ...eventChecks(entry, today),
    ...(isPartlyDisabled(entry) ? entry.losses.flatMap(checksOfLoss) : []),
    ...costsChecks(entry),
    ...heirsChecks(entry),
    ...payeesChecks(entry, today),
  ];
  return Object.fromEntries(checks.filter(([, , wrong]) => wrong).map(([path, fault]) => [path, fault]));
}

const eventChecks = ({ personId, eventDate, narrative, ...entry }: Entry, today: string): Check[] => [
  ['personId', 'person', personId === ''],
  ['eventDate', 'future', eventDate > today],
  ['eventDate', 'date', !/^\d{4}-\d\d-\d\d$/.test(eventDate)],
  ['narrative', 'narrative', narrative.trim() === ''],
  ['disease.leftWorkOn', 'future', isOfDisease(entry) && (entry.disease?.leftWorkOn ?? '') > today],
];

const checksOfLoss = (row: LossRow, index: number): Check[] =>
  lossChecks(row).flatMap(([field, fault]) =>
    fault === null ? [] : [[`disabilities.${index}.${field}`, fault, true]],
  );

/** A recovery alone pays nothing; what else came of it pays by itself. */
function costsChecks({ programme, outcome, costs, stmbDays, letters = [], invoices = [] }: Entry): Check[] {
  if (programme === 'JKM') return [];
  const days = stmbDays.trim() === '' ? 0 : wholeNumber(stmbDays);
  return [
    ...costs.flatMap(costChecks),
    ...letters.flatMap(letterChecks),
    ...invoiceChecks(invoices, costs),
    ['stmbDays', 'nothing', outcome === 'recovered' && costs.length === 0 && days === 0],
    ['stmbDays', 'days', daysAreWrong(stmbDays)],
  ];
}

/** Days may be left out. */
export function daysAreWrong(typed: string): boolean {
  const days = typed.trim() === '' ? 0 : wholeNumber(typed);
  return days === null || days > 36_500;
}

export const costChecks = (cost: CostRow, index: number): Check[] => [
  [`costs.${index}.reference`, 'reference', !REFERENCE.test(cost.reference.trim())],
  [`costs.${index}.amount`, 'amount', !wholeNumber(cost.amount)],
  [`costs.${index}.referencePrice`, 'amount', hasReferencePrice(cost) && !wholeNumber(cost.referencePrice)],
];

/** Which ranks must be empty, and who may be paid, is for the service to say. */
function heirsChecks(entry: Entry): Check[] {
  const { proof, rank } = entry.heirs;
  if (!isDeath(entry)) return [];
  return [
    ['heirs.proof', 'choose', proof === ''],
    ['heirs.rank', 'choose', proof !== '' && proof !== 'NO_HEIRS' && rank === null],
  ];
}

const payeesChecks = ({ payees }: Entry, today: string): Check[] => [
  ['payees', 'payees', payees.length === 0],
  ...payees.flatMap((payee, index) => payeeChecks(payee, `payees.${index}`, today)),
];

const OF_COSTS = ['costs', 'stmbDays', 'jasaRaharja', 'invoices'];

/** Where a field is asked. */
export function stepOf(path: string): Step {
  const [first = ''] = path.split(/[.[]/);
  if (first === 'heirs') return 'payees';
  if (first === 'documents' || first === 'payees') return first;
  return OF_COSTS.includes(first) ? 'costs' : 'event';
}

/** `payees[0].name` and `payees.0.name` are one field. */
export const samePath = (path: string): string => path.replace(/\[(\d+)\]/g, '.$1');
