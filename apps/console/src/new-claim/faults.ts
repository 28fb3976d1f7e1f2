import { digitsOf, wholeNumber } from '../format/typed.js';
import { type LossFault, type LossRow, lossChecks } from '../losses/loss-row.js';
import {
  type CostRow,
  type Entry,
  hasReferencePrice,
  isPartlyDisabled,
  type PayeeRow,
  REFERENCE,
} from './entry.js';

export type Step = 'event' | 'documents' | 'costs' | 'payees' | 'review';

/** JKM repays no costs, so nothing is asked about them. */
export const stepsOf = ({ programme }: Pick<Entry, 'programme'>): readonly Step[] =>
  programme === 'JKK'
    ? ['event', 'documents', 'costs', 'payees', 'review']
    : ['event', 'documents', 'payees', 'review'];

export type Fault =
  | LossFault
  | 'person'
  | 'date'
  | 'future'
  | 'narrative'
  | 'reference'
  | 'amount'
  | 'days'
  | 'nothing'
  | 'payees'
  | 'name'
  | 'nik'
  | 'relation'
  | 'weight'
  | 'bank'
  | 'account'
  | 'accountName';

/** What is wrong, by the path of the field as the services name it. */
export type Faults = Readonly<Record<string, Fault>>;
type Check = readonly [path: string, fault: Fault, wrong: boolean];

export function faultsOf(entry: Entry, today: string): Faults {
  const checks = [
    ...eventChecks(entry, today),
    ...(isPartlyDisabled(entry) ? entry.losses.flatMap(checksOfLoss) : []),
    ...costsChecks(entry),
    ...payeesChecks(entry),
  ];
  return Object.fromEntries(checks.filter(([, , wrong]) => wrong).map(([path, fault]) => [path, fault]));
}

const eventChecks = ({ personId, eventDate, narrative }: Entry, today: string): Check[] => [
  ['personId', 'person', personId === ''],
  ['eventDate', 'future', eventDate > today],
  ['eventDate', 'date', !/^\d{4}-\d\d-\d\d$/.test(eventDate)],
  ['narrative', 'narrative', narrative.trim() === ''],
];

const checksOfLoss = (row: LossRow, index: number): Check[] =>
  lossChecks(row).flatMap(([field, fault]) =>
    fault === null ? [] : [[`disabilities.${index}.${field}`, fault, true]],
  );

/** A recovery alone pays nothing; what else came of it pays by itself. */
function costsChecks({ programme, outcome, costs, stmbDays }: Entry): Check[] {
  if (programme === 'JKM') return [];
  const days = stmbDays.trim() === '' ? 0 : wholeNumber(stmbDays);
  return [
    ...costs.flatMap(costChecks),
    ['stmbDays', 'nothing', outcome === 'recovered' && costs.length === 0 && days === 0],
    ['stmbDays', 'days', days === null || days > 36_500],
  ];
}

const costChecks = (cost: CostRow, index: number): Check[] => [
  [`costs.${index}.reference`, 'reference', !REFERENCE.test(cost.reference.trim())],
  [`costs.${index}.amount`, 'amount', !wholeNumber(cost.amount)],
  [`costs.${index}.referencePrice`, 'amount', hasReferencePrice(cost) && !wholeNumber(cost.referencePrice)],
];

const payeesChecks = ({ payees }: Entry): Check[] => [
  ['payees', 'payees', payees.length === 0],
  ...payees.flatMap(payeeChecks),
];

const payeeChecks = (payee: PayeeRow, index: number): Check[] => [
  [`payees.${index}.name`, 'name', payee.name.trim() === ''],
  [`payees.${index}.nik`, 'nik', payee.nik.trim() !== '' && !/^\d{16}$/.test(digitsOf(payee.nik))],
  [`payees.${index}.relation`, 'relation', payee.relation === ''],
  [`payees.${index}.weight`, 'weight', !isWeight(payee.weight)],
  [`payees.${index}.bankCode`, 'bank', payee.bankCode === ''],
  [`payees.${index}.accountNumber`, 'account', !/^\d{5,34}$/.test(digitsOf(payee.accountNumber))],
  [`payees.${index}.accountName`, 'accountName', payee.accountName.trim() === ''],
];

const isWeight = (text: string): boolean => {
  const weight = wholeNumber(text);
  return weight !== null && weight >= 1 && weight <= 10_000;
};

/** Where a field is asked. */
export function stepOf(path: string): Step {
  const [first = ''] = path.split(/[.[]/);
  if (first === 'documents' || first === 'payees') return first;
  return first === 'costs' || first === 'stmbDays' ? 'costs' : 'event';
}

/** `payees[0].name` and `payees.0.name` are one field. */
export const samePath = (path: string): string => path.replace(/\[(\d+)\]/g, '.$1');
