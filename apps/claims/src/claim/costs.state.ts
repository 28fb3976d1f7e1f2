import type { Actor } from '#kernel';
import type { Cost, HospitalInvoice, JasaRaharjaPayment } from './claim.events.js';
import { paidByJasaRaharja } from './paid-by-jasa-raharja.js';

export interface CostsDecision {
  readonly verified: boolean;
  /** Why they were declined. */
  readonly reason: string | null;
  readonly decidedBy: Actor;
  readonly decidedAt: string;
  readonly evidence: string;
}

/** A batch of bills that was entered after the award, or a batch entered anew. */
export interface CostsEntry {
  readonly batch: number;
  readonly costs: readonly Cost[];
  readonly stmbDays: number | null;
  readonly documents: readonly string[];
  readonly jasaRaharja: readonly JasaRaharjaPayment[];
  readonly invoices: readonly HospitalInvoice[];
  readonly enteredBy: Actor;
  readonly enteredAt: string;
  readonly evidence: string;
  /** Null while it waits. */
  readonly decision: CostsDecision | null;
}

/** What an award keeps of the bills that came after it. */
export interface FurtherCosts {
  readonly furtherCosts: readonly CostsEntry[];
}
export const NO_FURTHER_COSTS: FurtherCosts = { furtherCosts: [] };

/** The bills that the claim was submitted with. */
export const FIRST_BATCH = 1;

type WithCosts = FurtherCosts & {
  readonly file: {
    readonly costs: readonly Cost[];
    readonly stmbDays: number;
    readonly jasaRaharja: readonly JasaRaharjaPayment[];
    readonly invoices: readonly HospitalInvoice[];
  };
};

export const waitingCosts = (state: object | FurtherCosts): CostsEntry | undefined =>
  'furtherCosts' in state ? state.furtherCosts.find(({ decision }) => decision === null) : undefined;

/** The bills of each batch as they were verified last, the claim's own first. */
export function batchesInForce({ file, furtherCosts }: WithCosts): ReadonlyMap<number, readonly Cost[]> {
  const verified = furtherCosts.filter(({ decision }) => decision?.verified);
  return new Map([[FIRST_BATCH, file.costs], ...verified.map(({ batch, costs }) => [batch, costs] as const)]);
}

/** The letters of Jasa Raharja with each batch in force. */
export function lettersInForce({
  file,
  furtherCosts,
}: WithCosts): ReadonlyMap<number, readonly JasaRaharjaPayment[]> {
  const verified = furtherCosts.filter(({ decision }) => decision?.verified);
  return new Map([
    [FIRST_BATCH, file.jasaRaharja],
    ...verified.map(({ batch, jasaRaharja }) => [batch, jasaRaharja] as const),
  ]);
}

/** The invoices of hospitals with each batch in force. */
export function invoicesInForce({
  file,
  furtherCosts,
}: WithCosts): ReadonlyMap<number, readonly HospitalInvoice[]> {
  const verified = furtherCosts.filter(({ decision }) => decision?.verified);
  return new Map([
    [FIRST_BATCH, file.invoices],
    ...verified.map(({ batch, invoices }) => [batch, invoices] as const),
  ]);
}

/** Those of every batch, once the one that is taken has its place among them. */
export function allInvoicesInForce(
  state: WithCosts,
  taken?: Pick<CostsEntry, 'batch' | 'invoices'>,
): HospitalInvoice[] {
  const inForce = new Map(invoicesInForce(state));
  if (taken) inForce.set(taken.batch, taken.invoices);
  return [...inForce.values()].flat();
}

/** All bills and letters once a batch takes its place. */
export const withBatch = (
  state: WithCosts,
  { batch, costs, jasaRaharja }: Pick<CostsEntry, 'batch' | 'costs' | 'jasaRaharja'>,
) => ({
  costs: [...new Map([...batchesInForce(state), [batch, costs]]).values()].flat(),
  jasaRaharja: [...new Map([...lettersInForce(state), [batch, jasaRaharja]]).values()].flat(),
});

/** What law computes from once a batch is verified. */
export function claimedWith(state: WithCosts, entry: CostsEntry) {
  const days = state.furtherCosts.findLast(
    ({ decision, stmbDays: given }) => decision?.verified && given !== null,
  );
  const { costs, jasaRaharja } = withBatch(state, entry);
  return {
    costs,
    jasaRaharja: paidByJasaRaharja(jasaRaharja),
    stmbDays: entry.stmbDays ?? days?.stmbDays ?? state.file.stmbDays,
  };
}
