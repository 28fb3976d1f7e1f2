import { today } from '../format/format.js';
import type { Finding } from './payment-types.js';

/** What the bank wrote, as somebody types it. */
export interface FindingTyped {
  readonly finding: Finding['finding'] | '';
  readonly evidenceDocument: string;
  readonly evidenceOn: string;
  readonly bankReference: string;
  readonly executedOn: string;
}

export const NOTHING_TYPED: FindingTyped = {
  finding: '',
  evidenceDocument: '',
  evidenceOn: '',
  bankReference: '',
  executedOn: '',
};

type Fault = 'choose' | 'number' | 'day';
const NUMBER = /^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$/;

/** Field by field, what is still wrong; the bank's number and day belong to an execution alone. */
export function findingFaults(typed: FindingTyped): Partial<Record<keyof FindingTyped, Fault>> {
  const isExecuted = typed.finding === 'EXECUTED';
  return {
    ...(typed.finding === '' ? { finding: 'choose' } : {}),
    ...(NUMBER.test(typed.evidenceDocument) ? {} : { evidenceDocument: 'number' }),
    ...(isDay(typed.evidenceOn) ? {} : { evidenceOn: 'day' }),
    ...(isExecuted && !NUMBER.test(typed.bankReference) ? { bankReference: 'number' } : {}),
    ...(isExecuted && !isDay(typed.executedOn) ? { executedOn: 'day' } : {}),
  };
}

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value) && value <= today();

/** What is sent; null while something is wrong. */
export function findingDraft(typed: FindingTyped) {
  const { finding, evidenceDocument, evidenceOn, bankReference, executedOn } = typed;
  if (finding === '' || Object.keys(findingFaults(typed)).length > 0) return null;
  const found = { finding, evidenceDocument, evidenceOn };
  return finding === 'EXECUTED' ? { ...found, bankReference, executedOn } : found;
}
