import type { Actor } from '#kernel';
import type { Cost, HospitalInvoice, JasaRaharjaPayment } from './claim.events.js';

interface ByPerson {
  /** Who has prepared or approved a payout of the case. */
  readonly payoutHands: readonly Actor[];
  readonly by: Actor;
  readonly at: string;
}

export interface EnterFurtherCosts extends ByPerson {
  readonly type: 'EnterFurtherCosts';
  /** The batch that they take the place of; null for bills that are new. */
  readonly corrects: number | null;
  readonly costs: readonly Cost[];
  readonly stmbDays: number | null;
  readonly documents: readonly string[];
  /** The letters of this batch. */
  readonly jasaRaharja: readonly JasaRaharjaPayment[];
  readonly invoices: readonly HospitalInvoice[];
}

export interface VerifyFurtherCosts extends ByPerson {
  readonly type: 'VerifyFurtherCosts';
  readonly batch: number;
}

export interface DeclineFurtherCosts extends ByPerson {
  readonly type: 'DeclineFurtherCosts';
  readonly batch: number;
  readonly reason: string;
}

export type CostsCommand = EnterFurtherCosts | VerifyFurtherCosts | DeclineFurtherCosts;
