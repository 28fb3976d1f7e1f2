import type { ClaimView, Payee } from './claim-types.js';

export interface PayeeRow extends Payee {
  readonly amount: number | null;
  /** What falls to the payee: a part of what the heirs share, or other lines of the benefit. */
  readonly receives: 'part' | 'funeral' | 'rest' | 'costs' | 'bills';
  /** Of those who share. */
  readonly allWeights: number;
  readonly standing: 'notAwarded' | 'waiting' | 'paid' | 'returned';
}

/** Each payee with what the service computed or approved for it, and how far its payments are. */
export function payeeRows(view: ClaimView): PayeeRow[] {
  const allWeights = view.payees
    .filter(payee => receivedBy(view, payee) === 'part')
    .reduce((sum, { weight }) => sum + weight, 0);
  return view.payees.map(payee => ({
    ...payee,
    receives: receivedBy(view, payee),
    allWeights,
    amount: amountOf(view, payee.payeeId),
    standing: standingOf(view, payee.payeeId),
  }));
}

type Awarded = NonNullable<ClaimView['state']['award']>['shares'];

/** A corrected award has a further share for what was added. */
const awardedTo = ({ state }: ClaimView, payeeId: string): Awarded =>
  state.award?.shares.filter(share => share.payeeId === payeeId) ?? [];

function amountOf(view: ClaimView, payeeId: string): number | null {
  const awarded = awardedTo(view, payeeId);
  const shares = awarded.length > 0 ? awarded : view.shares.filter(share => share.payeeId === payeeId);
  return shares.length > 0 ? shares.reduce((sum, { amount }) => sum + amount, 0) : null;
}

const OTHER_LINES: Readonly<Record<string, PayeeRow['receives']>> = {
  FUNERAL_ARRANGER: 'funeral',
  SOCIAL_SECURITY_FUND: 'rest',
  EMPLOYER: 'costs',
  HOSPITAL: 'costs',
  PARTNER_HOSPITAL: 'bills',
};

/** Where nobody died, all share all lines but those that are owed to a hospital of the register. */
const receivedBy = ({ heirs }: ClaimView, { relation }: Payee): PayeeRow['receives'] =>
  heirs === null && relation !== 'PARTNER_HOSPITAL' ? 'part' : (OTHER_LINES[relation] ?? 'part');

function standingOf(view: ClaimView, payeeId: string): PayeeRow['standing'] {
  const awarded = awardedTo(view, payeeId);
  if (awarded.length === 0) return 'notAwarded';
  const open = awarded.filter(({ settled }) => !settled);
  if (open.length === 0) return 'paid';
  return open.some(({ returned }) => returned.length > 0) ? 'returned' : 'waiting';
}
