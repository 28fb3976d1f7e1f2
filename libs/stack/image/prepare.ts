import { allTopics } from '#contracts';
import type { RolePasswords } from '../databases.js';
import { assertGivenAnswer, givenAddresses } from '../given.js';
import { waitUntilKafkaIsReady } from '../kafka-ready.js';
import { ensureDatabases, migrateService, servicesWithDatabase } from '../launcher/prepare.js';
import { StackError } from '../stack-error.js';
import { ensureTopics, type TopicToHave } from '../topics.js';

/**
 * Makes what the services find at their start, and leaves what is there already: databases, roles, tables and topics.
 * DATABASE_URL is that of somebody who may create databases and roles.
 */
const given = givenAddresses(process.env);
if (!given) {
  throw new StackError('Isi DATABASE_URL dan KAFKA_BROKERS.', 'Set DATABASE_URL and KAFKA_BROKERS.');
}
await assertGivenAnswer(given);

const wanted = servicesWithDatabase(process.env['NODE_ENV'] === 'production' ? ['sandbox-bank'] : []);

const databases = await ensureDatabases(given, wanted, passwordsOf);
for (const service of wanted) {
  await migrateService(service, databases[service.name]?.ownerUrl ?? '');
  console.log(`${service.database}: basis data, peran, tabel · database, roles, tables`);
}

await waitUntilKafkaIsReady(given.brokers, new Promise(() => undefined));
const copies = Math.min(given.brokers.length, 3);
await ensureTopics(given.brokers, allTopics.map(safely), copies);
console.log(`Kafka: ${allTopics.length} topik · topics, ${copies}×`);

/** An event that two of three brokers have is not lost with one; a broker's own default asks for one only. */
function safely(topic: TopicToHave): TopicToHave {
  return copies < 3 ? topic : { ...topic, config: { ...topic.config, 'min.insync.replicas': '2' } };
}

function passwordsOf(database: string): RolePasswords {
  return { owner: password(`${database}_owner`), app: password(`${database}_app`) };
}

function password(role: string): string {
  const variable = `${role.toUpperCase()}_PASSWORD`;
  const value = process.env[variable];
  if (value) return value;
  throw new StackError(`Isi ${variable}.`, `Set ${variable}.`);
}
