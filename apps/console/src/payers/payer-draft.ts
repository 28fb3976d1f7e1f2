import type { components } from '../api/schema.js';
import { type PayerKind, WITH_DECREE } from './kinds.js';

export type RegisterPayerRequest = components['schemas']['enrollment.RegisterPayerRequest'];

/** What is written in the form. */
export interface PayerDraft {
  readonly payerCode: string;
  readonly kind: PayerKind;
  readonly name: string;
  readonly regionCode: string;
  readonly decreeNumber: string;
  readonly decreeDate: string;
}

export const emptyDraft: PayerDraft = {
  payerCode: '',
  kind: 'APBDES',
  name: '',
  regionCode: '',
  decreeNumber: '',
  decreeDate: '',
};

type Fault = 'code' | 'name' | 'region' | 'decreeNumber' | 'decreeDate' | 'decreeAhead';

export const needsDecree = (kind: PayerKind): boolean => WITH_DECREE.includes(kind);
export const needsName = (kind: PayerKind): boolean => kind !== 'SELF';

const CODE = /^[A-Z0-9][A-Z0-9_.-]{0,63}$/;
const REGION = /^\d{4,10}$/;
const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$/;

/** What would be refused, told before it is sent; the service decides. */
export function faultsOf(draft: PayerDraft, today: string): Partial<Record<keyof PayerDraft, Fault>> {
  return {
    ...(CODE.test(draft.payerCode.trim()) ? {} : { payerCode: 'code' }),
    ...(!needsName(draft.kind) || draft.name.trim() !== '' ? {} : { name: 'name' }),
    ...(REGION.test(draft.regionCode.trim()) ? {} : { regionCode: 'region' }),
    ...(needsDecree(draft.kind) ? faultsOfDecree(draft, today) : {}),
  };
}

function faultsOfDecree(
  { decreeNumber, decreeDate }: PayerDraft,
  today: string,
): Partial<Record<keyof PayerDraft, Fault>> {
  const date: Fault | null = decreeDate === '' ? 'decreeDate' : decreeDate > today ? 'decreeAhead' : null;
  return {
    ...(REFERENCE.test(decreeNumber.trim()) ? {} : { decreeNumber: 'decreeNumber' }),
    ...(date ? { decreeDate: date } : {}),
  };
}

/** Only what the kind of payer has: a person has no name here, and others no decree. */
export function requestOf(draft: PayerDraft): RegisterPayerRequest {
  const { kind } = draft;
  return {
    payerCode: draft.payerCode.trim(),
    kind,
    regionCode: draft.regionCode.trim(),
    ...(needsName(kind) ? { name: draft.name.trim() } : {}),
    ...(needsDecree(kind) ? { decree: { number: draft.decreeNumber.trim(), date: draft.decreeDate } } : {}),
  };
}
