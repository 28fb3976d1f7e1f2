/** A member of a consumer group in kafkajs; the package declares no types for it. */
declare module 'kafkajs/src/consumer/consumerGroup.js' {
  export default class ConsumerGroup {
    constructor(options: object);
    heartbeat(options: { readonly interval: number }): Promise<void>;
  }
}

/** The queue of requests that a connection of kafkajs has not sent yet; the package declares no types for it. */
declare module 'kafkajs/src/network/requestQueue/index.js' {
  export default class RequestQueue {
    readonly pending: readonly unknown[];
    scheduleCheckPendingRequests(): void;
  }
}
