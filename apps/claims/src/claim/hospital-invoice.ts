import { type Actor, type ClaimId, canonicalJson } from '#kernel';
import type { HospitalInvoice, HospitalInvoiced, Payee } from './claim.events.js';
import { isAwarded, type KnownClaim } from './claim.state.js';
import { FIRST_BATCH, invoicesInForce, waitingCosts } from './costs.state.js';
import { PARTNER_HOSPITAL } from './heirs.rules.js';

type Invoices = readonly HospitalInvoice[];

/** Stated with the claim, or with a batch of bills that waits; the bills come first. */
export function hospitalInvoiced(
  state: KnownClaim,
  { batch, invoices }: HospitalInvoiced['data'],
): KnownClaim {
  if (!isAwarded(state)) {
    const others = state.file.payees.filter(payee => !isPartnerHospital(payee));
    const payees = [...others, ...payeesOfInvoices(invoices)];
    return { ...state, file: { ...state.file, invoices, payees } };
  }
  return {
    ...state,
    furtherCosts: state.furtherCosts.map(entry =>
      entry.batch === batch && entry.decision === null ? { ...entry, invoices } : entry,
    ),
  };
}

const isPartnerHospital = ({ relation }: Pick<Payee, 'relation'>): boolean => relation === PARTNER_HOSPITAL;

export const hospitalsAmong = (payees: readonly Payee[]): Payee[] => payees.filter(isPartnerHospital);

/** One payee for each account of a hospital, whatever the number of its invoices. */
export function payeesOfInvoices(invoices: Invoices): Payee[] {
  const payees = invoices.map(
    ({ payeeId, record }): Payee => ({
      ...{ payeeId, record, relation: PARTNER_HOSPITAL },
      ...{ weight: 1, isMinor: false },
    }),
  );
  return [...new Map(payees.map(payee => [payee.payeeId, payee])).values()];
}

/** Those of a verified batch join the payees of the award; whoever is among them stays as they are. */
export function withHospitals(payees: readonly Payee[], invoices: Invoices): Payee[] {
  const known = new Set(payees.map(({ payeeId }) => payeeId));
  return [...payees, ...payeesOfInvoices(invoices).filter(({ payeeId }) => !known.has(payeeId))];
}

interface Stating {
  readonly invoices?: Invoices | undefined;
  readonly by: Actor;
  readonly at: string;
}

/** What an entry says besides, of hospitals: with the bills of the claim itself unless a batch is named. */
export function statedOfHospitals(
  claimId: ClaimId,
  before: Invoices,
  { invoices = before, by, at, batch = FIRST_BATCH }: Stating & { readonly batch?: number },
): HospitalInvoiced[] {
  if (canonicalJson(invoices) === canonicalJson(before)) return [];
  return [
    {
      type: 'HospitalInvoiced',
      data: { claimId, batch, invoices: [...invoices], statedBy: by, statedAt: at },
    },
  ];
}

/** Those of every batch that ever was entered. */
export const allInvoices = (state: KnownClaim): HospitalInvoice[] => [
  ...state.file.invoices,
  ...('furtherCosts' in state ? state.furtherCosts.flatMap(({ invoices }) => invoices) : []),
];

/** An invoice of which the claim asks for payment, with the batch that it came with. */
export interface StandingInvoice extends HospitalInvoice {
  readonly batch: number;
}

/** Those in force and those that wait; a claim that was rejected or withdrawn asks for nothing. */
export function standingInvoices(state: KnownClaim): StandingInvoice[] {
  if (state.stage === 'Rejected' || state.stage === 'Withdrawn') return [];
  const further = 'furtherCosts' in state ? state.furtherCosts : [];
  const inForce = [...invoicesInForce({ file: state.file, furtherCosts: further })];
  const waiting = waitingCosts(state);
  const all = [...inForce, ...(waiting ? [[waiting.batch, waiting.invoices] as const] : [])];
  const standing = all.flatMap(([batch, invoices]) => invoices.map(invoice => ({ ...invoice, batch })));
  return [...new Map(standing.map(invoice => [numberOf(invoice), invoice])).values()];
}

/** Those of the claim and of every batch, also of what was declined or corrected since. */
export const everInvoiced = (state: KnownClaim): Invoices => [
  ...state.file.invoices,
  ...('furtherCosts' in state ? state.furtherCosts.flatMap(({ invoices }) => invoices) : []),
];

/** The hospital and its number, in whatever letters it was typed. */
export const numberOf = ({
  hospitalCode,
  number,
}: Pick<HospitalInvoice, 'hospitalCode' | 'number'>): string => `${hospitalCode} ${number.toUpperCase()}`;
