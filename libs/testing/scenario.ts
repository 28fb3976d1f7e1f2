import { expect } from '@jest/globals';
import { type Decider, type Decision, fold } from '#kernel';

/** Given past events, when a command comes, then these events or this refusal. */
export function scenario<State, Command, Event extends { type: string; data: unknown }>(
  decider: Decider<State, Command, Event>,
) {
  return {
    given: (...past: readonly Event[]) => ({
      when: (command: Command) => outcome(decider.decide(fold(decider, past), command)),
    }),
  };
}

function outcome<Event>(decision: Decision<Event>) {
  return {
    decision,
    thenEvents: (...expected: readonly Event[]): void => {
      expect(decision).toEqual({ outcome: 'accepted', events: expected });
    },
    thenTypes: (...expected: readonly string[]): void => {
      const types =
        decision.outcome === 'accepted' ? decision.events.map(event => (event as { type: string }).type) : [];
      expect({ outcome: decision.outcome, types }).toEqual({ outcome: 'accepted', types: expected });
    },
    thenRefused: (code: string, values: Record<string, unknown> = {}): void => {
      expect(decision).toMatchObject({ outcome: 'refused', refusal: { code, values } });
    },
  };
}
