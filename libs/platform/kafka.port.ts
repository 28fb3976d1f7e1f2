/** The injection token of the client of Kafka; null in a service without a broker. */
export const KAFKA = Symbol('KAFKA');

/** What is watched of a consumer. */
export interface ServiceConsumer {
  readonly name: string;
  listensTo(): readonly string[];
  health(): {
    readonly joined: boolean;
    readonly stopped: readonly string[];
    readonly failing: readonly string[];
  };
}
