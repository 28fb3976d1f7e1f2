import { assertNever } from '#kernel';
import type { PayerEvent } from './payer.events.js';

export type Payer =
  | { readonly status: 'Unknown' }
  | { readonly status: 'Registered'; readonly facts: PayerEvent['data'] };

export const unknownPayer: Payer = { status: 'Unknown' };

export function evolve(_state: Payer, event: PayerEvent): Payer {
  switch (event.type) {
    case 'PayerRegistered':
      return { status: 'Registered', facts: event.data };
    default:
      return assertNever(event.type);
  }
}
