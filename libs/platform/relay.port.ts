/** What the platform needs of the relay: a hint after a commit, and its age for health. */
export interface RelayPort {
  start(): void;
  stop(): Promise<void>;
  nudge(): void;
  oldestUnsentSeconds(): Promise<number>;
}

export const RELAY = Symbol('RELAY');
