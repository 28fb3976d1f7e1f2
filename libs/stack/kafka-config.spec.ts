import { type KafkaNode, serverProperties } from './kafka-config.js';

const node = (id: number): KafkaNode => ({
  id,
  port: 9000 + id,
  controllerPort: 9100 + id,
  folder: `/data/${id}`,
});
const one = node(1);
const three = [node(1), node(2), node(3)];

test('a broker listens on this machine only and creates no topic by itself', () => {
  const text = serverProperties(one, [one]);
  expect(text).toContain('listeners=PLAINTEXT://127.0.0.1:9001,CONTROLLER://127.0.0.1:9101\n');
  expect(text).toContain('auto.create.topics.enable=false\n');
  expect(text).toContain('log.retention.ms=-1\n');
});

test('one broker keeps one copy, three brokers keep three of which two must be in sync', () => {
  expect(serverProperties(one, [one])).toContain('transaction.state.log.min.isr=1\n');
  const text = serverProperties(one, three);
  expect(text).toContain('offsets.topic.replication.factor=3\n');
  expect(text).toContain('min.insync.replicas=2\n');
  expect(text).toContain('controller.quorum.voters=1@127.0.0.1:9101,2@127.0.0.1:9102,3@127.0.0.1:9103\n');
});
