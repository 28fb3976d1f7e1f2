import {
  accept,
  assertNever,
  canonicalJson,
  type Decider,
  type Decision,
  firstRefusal,
  refuse,
} from '#kernel';
import type { RegisterPayer } from './payer.commands.js';
import type { PayerEvent } from './payer.events.js';
import {
  decreeMustNotBeInTheFuture,
  onlyASponsoredPayerHasADecree,
  payerThatIsABodyIsNamed,
  payerWhoIsAPersonIsNotNamed,
  sponsoredPayerNeedsADecree,
} from './payer.rules.js';
import { evolve, type Payer, unknownPayer } from './payer.state.js';

/** A payer's stream is named after its code, so that registering the same payer twice meets the first registration. */
function decide(state: Payer, command: RegisterPayer): Decision<PayerEvent> {
  const refusal = firstRefusal(
    sponsoredPayerNeedsADecree(command),
    onlyASponsoredPayerHasADecree(command),
    decreeMustNotBeInTheFuture(command),
    payerWhoIsAPersonIsNotNamed(command),
    payerThatIsABodyIsNamed(command),
  );
  if (refusal) return refuse(refusal.code, refusal.values);
  const registered = payerRegistered(command);
  switch (state.status) {
    case 'Unknown':
      return accept(registered);
    case 'Registered':
      return canonicalJson(state.facts) === canonicalJson(registered.data)
        ? accept()
        : refuse('PAYER_CODE_TAKEN', { payerCode: command.payerCode });
    default:
      return assertNever(state);
  }
}

function payerRegistered({ today: _today, decree, ...facts }: RegisterPayer): PayerEvent {
  const written = decree && { number: decree.number, date: decree.date.toString() };
  return { type: 'PayerRegistered', data: { ...facts, decree: written } };
}

export const payerDecider: Decider<Payer, RegisterPayer, PayerEvent> = {
  initialState: unknownPayer,
  decide,
  evolve,
};
