import type { Brand } from './brand.js';

export type PayerId = Brand<string, 'PayerId'>;
export type PersonId = Brand<string, 'PersonId'>;
export type MembershipId = Brand<string, 'MembershipId'>;
export type RosterId = Brand<string, 'RosterId'>;
export type InvoiceId = Brand<string, 'InvoiceId'>;
export type AccidentId = Brand<string, 'AccidentId'>;
export type GuaranteeId = Brand<string, 'GuaranteeId'>;
export type ReturnId = Brand<string, 'ReturnId'>;
export type ClaimId = Brand<string, 'ClaimId'>;
export type PayeeId = Brand<string, 'PayeeId'>;
export type ShareId = Brand<string, 'ShareId'>;
export type PaymentId = Brand<string, 'PaymentId'>;
export type PayoutId = Brand<string, 'PayoutId'>;
export type RecoveryId = Brand<string, 'RecoveryId'>;
export type RecordId = Brand<string, 'RecordId'>;
/** The signed-in user name (`sub`) of a member of staff. */
export type Actor = Brand<string, 'Actor'>;
/** The code of an office of the institution, as the table of offices and the tokens of its staff name it. */
export type OfficeCode = Brand<string, 'OfficeCode'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Capitals, digits and hyphens; never as many digits as a number of a person has. */
export const OFFICE_CODE = /^(?!.*\d{9})[A-Z0-9][A-Z0-9-]{0,19}$/;

export const isOfficeCode = (text: unknown): text is OfficeCode =>
  typeof text === 'string' && OFFICE_CODE.test(text);

export const isUuid = (text: string): boolean => UUID.test(text);
