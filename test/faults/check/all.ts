import { eventTopics } from '#contracts';
import type { SystemAddresses } from '#stack';
import type { Databases } from '../../databases.js';
import { readTopics } from '../../journeys/read-topic.js';
import type { Acknowledged } from '../patient-client.js';
import { checkAcknowledged } from './acknowledged.js';
import { checkAuditLog, checkConsumers } from './consumers.js';
import { checkSteps, checkStreams, checkTopics, storedEvents } from './events.js';
import { checkMoney } from './money.js';
import { checkReadModels } from './read-models.js';

/** Compares what was acknowledged with the databases, the topics and the bank; prints each and answers the differences. */
export async function checkAll(
  addresses: SystemAddresses,
  databases: Databases,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const stored = await storedEvents(databases);
  const messages = await readTopics(addresses.kafkaBrokers, eventTopics);
  const ids = [...stored.values()].flat().map(({ id }) => id);
  const checks: readonly (readonly [string, readonly string[]])[] = [
    ['commands acknowledged are there', await checkAcknowledged(databases, acknowledged)],
    ['streams are whole', await checkStreams(databases)],
    ['each step was taken once', await checkSteps(databases)],
    ['topics have what the logs have', checkTopics(stored, messages)],
    ['consumers have seen all', await checkConsumers(databases)],
    ['the audit log has each once', await checkAuditLog(databases, ids)],
    ['the bank paid each award once', await checkMoney(databases)],
    ['read models are what events make', await checkReadModels(databases)],
  ];
  console.log(`${ids.length} events, ${messages.length} messages`);
  for (const [what, faults] of checks)
    console.log(`${what.padEnd(36)} ${faults.length === 0 ? 'yes' : `NO, ${faults.length}`}`);
  return checks.flatMap(([, faults]) => faults);
}
