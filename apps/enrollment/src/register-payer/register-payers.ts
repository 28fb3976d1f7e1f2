import { v5 as uuidOf } from 'uuid';
import type { PayerRegistered } from '#contracts';
import { type EventMetadata, type ExecutedOrRefused, executeMany, type Tx } from '#event-store';
import type { PayerId } from '#kernel';
import { type RegisterPayer } from '../payer/payer.commands.js';
import { payerDecider } from '../payer/payer.decide.js';
import type { Payer } from '../payer/payer.state.js';
import { keepPayers, projectPayer } from './payer.table.js';

const PAYER_SPACE = 'a2c7a1f4-2c1e-4d4b-8f0e-6f2a4f6a9b10';

export type PayerToRegister = Omit<RegisterPayer, 'payerId'>;

/** A payer's id follows from its code, so that two registrations of one code meet in one stream. */
const payerIdOf = (payerCode: string): PayerId => uuidOf(payerCode, PAYER_SPACE) as PayerId;

/** Registers payers in one append; what is refused or known already is an outcome of its own. */
export async function registerPayers(
  tx: Tx,
  payers: readonly PayerToRegister[],
  metadata: EventMetadata,
): Promise<ExecutedOrRefused<Payer>[]> {
  const outcomes = await executeMany(
    tx,
    payerDecider,
    payers.map(payer => {
      const payerId = payerIdOf(payer.payerCode);
      return { stream: payerId, command: { ...payer, payerId }, metadata };
    }),
  );
  const registered = outcomes.flatMap(outcome => (outcome.outcome === 'accepted' ? outcome.events : []));
  await keepPayers(
    tx,
    registered.map(event => projectPayer(event as unknown as PayerRegistered)),
  );
  return outcomes;
}
