/** A member of a consumer group in kafkajs; the package declares no types for it. */
declare module 'kafkajs/src/consumer/consumerGroup.js' {
  export default class ConsumerGroup {
    constructor(options: object);
    heartbeat(options: { readonly interval: number }): Promise<void>;
  }
}

/** What a client of kafkajs knows of its brokers; the package declares no types for it. */
declare module 'kafkajs/src/cluster/index.js' {
  export default class Cluster {
    findGroupCoordinator(group: object): Promise<object>;
  }
}

/** The queue of requests that a connection of kafkajs has not sent yet; the package declares no types for it. */
declare module 'kafkajs/src/network/requestQueue/index.js' {
  export default class RequestQueue {
    readonly pending: readonly unknown[];
    scheduleCheckPendingRequests(): void;
  }
}
