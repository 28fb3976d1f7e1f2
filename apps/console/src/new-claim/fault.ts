import type { LossFault } from '../losses/loss-row.js';

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
  | 'receipts'
  | 'letter'
  | 'letterDate'
  | 'payees'
  | 'name'
  | 'nik'
  | 'relation'
  | 'weight'
  | 'bank'
  | 'account'
  | 'accountName'
  | 'birthDate'
  | 'decree'
  | 'email';

/** What is wrong, by the path of the field as the services name it. */
export type Faults = Readonly<Record<string, Fault>>;
export type Check = readonly [path: string, fault: Fault, wrong: boolean];
