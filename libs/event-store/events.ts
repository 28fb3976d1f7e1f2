/** Who and what caused an event. Staff are named by their sign-in, never the insured. */
export interface EventMetadata {
  readonly actor: string | null;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly traceparent: string | null;
}

export interface NewEvent {
  readonly type: string;
  readonly data: unknown;
}

export interface StreamAppend {
  readonly stream: string;
  /** The version that the decision was taken on; 0 for a new stream. */
  readonly expectedVersion: number;
  readonly events: readonly NewEvent[];
  readonly metadata: EventMetadata;
}

export interface StoredEvent extends NewEvent {
  readonly position: number;
  readonly stream: string;
  readonly version: number;
  /** `<stream>/<version>`: also the CloudEvents id. */
  readonly id: string;
  readonly schemaVersion: number;
  readonly metadata: EventMetadata;
  /** ISO 8601 with milliseconds, UTC. */
  readonly recordedAt: string;
}
