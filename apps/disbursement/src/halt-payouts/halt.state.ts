import { assertNever } from '#kernel';
import type { HaltEvent } from './halt.events.js';

/** Whether payments may be sent to the bank. */
export type HaltState = { readonly status: 'Open' } | { readonly status: 'Halted'; readonly reason: string };

export const initialHalt: HaltState = { status: 'Open' };

export function evolveHalt(_state: HaltState, event: HaltEvent): HaltState {
  switch (event.type) {
    case 'PayoutsHalted':
      return { status: 'Halted', reason: event.data.reason };
    case 'PayoutsResumed':
      return { status: 'Open' };
    default:
      return assertNever(event);
  }
}
