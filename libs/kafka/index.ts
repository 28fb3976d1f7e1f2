export { type BatchServerOptions, type ConsumerHealth, KafkaBatchServer } from './batch-server.js';
export { type KafkaMessage, toCloudEvent } from './cloud-events.js';
export { connectConsumer, type KafkaAddress, kafkaClient } from './connect.js';
export type { RawMessage } from './decode.js';
export type { ConsumerFigures, RelayFigures, Tally } from './figures.js';
export { LagReader, lagOf, type PartitionEnd, type PartitionLag } from './lag.js';
export {
  applied,
  causedBy,
  ignored,
  type Outcome,
  parked,
  type ReceivedEvent,
  type ReceivedRecord,
} from './messages.js';
export { PartitionConsumer } from './partition-consumer.js';
export { type OutboxState, Relay, type RelayOptions } from './relay.js';
export { ParkedReturns } from './returning.js';
export type { BatchContext, ConsumedPartition, TopicHandler } from './topic-handler.js';
