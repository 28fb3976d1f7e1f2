/** One broker of the embedded cluster, which is also a controller. */
export interface KafkaNode {
  readonly id: number;
  readonly port: number;
  readonly controllerPort: number;
  readonly folder: string;
}

const voters = (nodes: readonly KafkaNode[]): string =>
  nodes.map(node => `${node.id}@127.0.0.1:${node.controllerPort}`).join(',');

function replication(brokers: number): Record<string, number> {
  const copies = Math.min(brokers, 3);
  const inSync = copies === 3 ? 2 : 1;
  return {
    'default.replication.factor': copies,
    'min.insync.replicas': inSync,
    'offsets.topic.replication.factor': copies,
    'transaction.state.log.replication.factor': copies,
    'transaction.state.log.min.isr': inSync,
    'share.coordinator.state.topic.replication.factor': copies,
    'share.coordinator.state.topic.min.isr': inSync,
  };
}

/** Readiness asks after every partition of the two internal topics, so there are few. */
export const OFFSETS_PARTITIONS = 10;
export const TRANSACTION_PARTITIONS = 5;

const common = {
  'process.roles': 'broker,controller',
  'controller.listener.names': 'CONTROLLER',
  'inter.broker.listener.name': 'PLAINTEXT',
  'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
  'auto.create.topics.enable': false,
  'delete.topic.enable': true,
  'offsets.topic.num.partitions': OFFSETS_PARTITIONS,
  'transaction.state.log.num.partitions': TRANSACTION_PARTITIONS,
  'group.initial.rebalance.delay.ms': 0,
  // Events are kept for ever, and a group that rests for a year finds its offsets again.
  'log.retention.ms': -1,
  'offsets.retention.minutes': 60 * 24 * 366,
  // The cleaner's default of 128 MB would be a quarter of the heap.
  'log.cleaner.dedupe.buffer.size': 32 * 1024 * 1024,
};

/** The `server.properties` of one node. It listens on 127.0.0.1 only. */
export function serverProperties(node: KafkaNode, nodes: readonly KafkaNode[]): string {
  const settings = {
    'node.id': node.id,
    'controller.quorum.voters': voters(nodes),
    listeners: `PLAINTEXT://127.0.0.1:${node.port},CONTROLLER://127.0.0.1:${node.controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${node.port}`,
    'log.dirs': `${node.folder}/log`,
    ...common,
    ...replication(nodes.length),
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
