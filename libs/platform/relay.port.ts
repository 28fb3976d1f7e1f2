import type { OutboxState } from '#kafka';

/** What the platform needs of the relay: a hint after a commit, and what waits for health. */
export interface RelayPort {
  start(): void;
  stop(): Promise<void>;
  nudge(): void;
  outbox(): Promise<OutboxState>;
}

export const RELAY = Symbol('RELAY');
