import { rupiah } from '#kernel';
import type { ClaimCommand } from '../claim/claim.commands.js';
import type { ClaimEvent } from '../claim/claim.events.js';
import { shownHashOf } from '../claim/shown.js';
import {
  approver,
  assessedClaim,
  at,
  claimId,
  eventsOf,
  facts,
  following,
  payee,
  paymentId,
  personId,
  stateOf,
  submission,
  validation,
} from '../claim/testing-fixtures.js';
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
});
export const paid = (heir: number, payment: number): ClaimCommand => ({
  ...{ type: 'RecordSharePaid', ...ofShare(heir, payment) },
  ...{ bankReference: `SB-${payment}`, settledAt: at },
});
export const returned = (heir: number, payment: number): ClaimCommand => ({
  ...{ type: 'RecordShareReturned', ...ofShare(heir, payment), reason: 'ACCOUNT_CLOSED' },
});

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
