/** What became of a message, as it is counted. */
export type Counted = 'applied' | 'ignored' | 'duplicate' | 'parked';
export type Tally = Readonly<Record<Counted, number>>;

/** Who counts what the consumer does. */
export interface ConsumerFigures {
  /** Once per attempt at a batch, whatever came of it. */
  attempted(topic: string, seconds: number, result: string): void;
  /** Once per transaction that has committed. */
  consumed(topic: string, tally: Tally): void;
}

/** Who counts what the relay does. */
export interface RelayFigures {
  published(topic: string, messages: number): void;
}
