import type { components } from '../api/schema.js';

export type PayerKind = components['schemas']['enrollment.RegisterPayerRequest']['kind'];

export const PAYER_KINDS = [
  'APBDES',
  'APBD',
  'DESA_ADAT',
  'CSR',
  'WADAH',
  'EMPLOYER',
  'PROJECT',
  'SELF',
] as const satisfies readonly PayerKind[];

/** Kinds that pay for others out of a public or donated budget; the service asks for the decree behind them. */
export const WITH_DECREE: readonly PayerKind[] = ['APBD', 'APBDES', 'DESA_ADAT', 'CSR'];
