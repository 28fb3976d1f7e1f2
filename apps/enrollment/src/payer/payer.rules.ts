import { isOnOrBefore, type Refusal } from '#kernel';
import type { RegisterPayer } from './payer.commands.js';
import type { PayerKind } from './payer.events.js';

/** Kinds that pay for others out of a public or donated budget: PP 50/2025 turns on the decree behind them. */
const SPONSORED: readonly PayerKind[] = ['APBD', 'APBDES', 'DESA_ADAT', 'CSR'];

export const isSponsored = (kind: PayerKind): boolean => SPONSORED.includes(kind);

export function sponsoredPayerNeedsADecree({ kind, decree }: RegisterPayer): Refusal | null {
  return isSponsored(kind) && decree === null ? { code: 'DECREE_REQUIRED', values: { kind } } : null;
}

export function onlyASponsoredPayerHasADecree({ kind, decree }: RegisterPayer): Refusal | null {
  return !isSponsored(kind) && decree !== null ? { code: 'DECREE_NOT_EXPECTED', values: { kind } } : null;
}

export function decreeMustNotBeInTheFuture({ decree, today }: RegisterPayer): Refusal | null {
  if (decree === null || isOnOrBefore(decree.date, today)) return null;
  return { code: 'DECREE_IN_FUTURE', values: { date: decree.date.toString(), today: today.toString() } };
}

/** A worker who pays for himself is a person, and a person's name is never part of an event. */
export function payerWhoIsAPersonIsNotNamed({ kind, name }: RegisterPayer): Refusal | null {
  return kind === 'SELF' && name !== null ? { code: 'SELF_PAYER_NAMED', values: {} } : null;
}

export function payerThatIsABodyIsNamed({ kind, name }: RegisterPayer): Refusal | null {
  return kind !== 'SELF' && name === null ? { code: 'PAYER_NAME_REQUIRED', values: { kind } } : null;
}
