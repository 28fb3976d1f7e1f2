import { rupiah } from '#kernel';
import type { ClaimCommand } from '../claim/claim.commands.js';
import type { ClaimEvent } from '../claim/claim.events.js';
import { shownHashOf } from '../claim/shown.js';
import { AS_IT_WAS, appeal, correctionApproval, decision } from '../claim/testing-appeals.js';
import { bill, costsEntered, costsVerified } from '../claim/testing-costs.js';
import {
  accident,
  approver,
  assessedClaim,
  at,
  claimId,
  eventsOf,
  facts,
  following,
  paidFor,
  payee,
  paymentId,
  personId,
  stateOf,
  submission,
  validation,
  verify,
} from '../claim/testing-fixtures.js';
import { invoiceOf } from '../claim/testing-invoices.js';
import { approvedAsShown, paidUp } from '../claim/testing-scholarships.js';
import { shareIdOf } from '../claim/who-receives.js';
import type { PeopleOfClaim } from '../find-claim/claim-view.schema.js';

export const APPROVED_ON = '2025-12-23T17:30:00.000Z';
const HALF = rupiah(21_000_000);

const assessed = assessedClaim({ payees: [payee(1), payee(2)] });
const state = stateOf(assessed);
const shownHash = state.stage === 'NotSubmitted' ? '' : shownHashOf(state);

/** A death with two heirs, approved in the evening of Greenwich, which is the next day in Bali. */
export const approved: ClaimEvent[] = following(assessed, {
  type: 'ApproveClaim',
  upTo: null,
  shownHash,
  by: approver,
  at: APPROVED_ON,
});

const ofShare = (heir: number, payment: number) => ({
  shareId: shareIdOf(claimId, payee(heir).payeeId),
  paymentId: paymentId(payment),
  amount: HALF,
  kept: rupiah(0),
});
export const paid = (heir: number, payment: number): ClaimCommand => ({
  ...{ type: 'RecordSharePaid', ...ofShare(heir, payment) },
  ...{ bankReference: `SB-${payment}`, settledAt: at },
});
export const returned = (heir: number, payment: number): ClaimCommand => ({
  ...{ type: 'RecordShareReturned', ...ofShare(heir, payment), reason: 'ACCOUNT_CLOSED' },
});

/** A work accident that was settled, and found on appeal to be worth less to each of its three payees. */
export function overpaidClaim(): ClaimEvent[] {
  const three = [payee(1, 1), payee(2, 1), payee(3, 1)];
  const assessed = eventsOf(
    accident({ outcome: 'death', costs: [], stmbDays: 0, payees: three }),
    validation(facts({ ...paidFor('2025-12'), segment: 'PU' })),
    verify,
  );
  const corrected = { ...AS_IT_WAS, wageBase: rupiah(500_000) };
  const heard = following(
    paidUp(approvedAsShown(assessed)),
    appeal(),
    decision({ segments: ['PU'], corrected }),
  );
  return following(heard, correctionApproval(stateOf(heard)));
}

/** A bill that was repaid to the worker turned out to be owed to the hospital. */
export function correctedBothWays(): ClaimEvent[] {
  const costs = [bill('RS-1', 3_000_000)];
  const assessed = eventsOf(
    accident({ costs, payees: [payee(1)], stmbDays: 0 }),
    validation(facts(paidFor('2025-12'))),
    verify,
  );
  const entered = costsEntered({ corrects: 1, costs, invoices: [invoiceOf(8, 'RS-1')] });
  const waiting = following(approvedAsShown(assessed), entered);
  const verified = following(waiting, costsVerified(stateOf(waiting)));
  return following(verified, correctionApproval(stateOf(verified), { by: approver }));
}

export const rejected: ClaimEvent[] = eventsOf(submission(), validation(facts()), {
  type: 'RejectClaim',
  rule: 'PERSON_NOT_ENROLLED',
  by: approver,
  at,
});

const heir = (number: number, name: string) => ({
  ...{ payeeId: payee(number).payeeId, relation: 'WIDOW', weight: 1, name, nik: '510604******9001' },
  ...{ bankCode: '129', account: '************4433', accountName: name, guardian: null },
});

export const people: Pick<PeopleOfClaim, 'person' | 'payees'> = {
  person: { personId, name: 'I Wayan Contoh', nik: '510601******0000' },
  payees: [heir(1, 'Ni Wayan Satu'), heir(2, 'I Made Dua')],
};
export const erased: typeof people = {
  person: { personId, name: null, nik: null },
  payees: people.payees.map(one => ({ ...one, name: null, nik: null, bankCode: null, account: null })),
};

const SHOWN = /\[(.*?)\] TJ/g;
const HEXADECIMAL = /<([0-9a-f]*)>/g;

/** The lines of an uncompressed PDF, in the order in which they were written. */
export const linesOf = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(SHOWN)].map(([, parts = '']) =>
    [...parts.matchAll(HEXADECIMAL)]
      .map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1'))
      .join(''),
  );
