import { eventTopics } from '#contracts';
import type { SystemAddresses } from '#stack';
import type { Databases } from '../../databases.js';
import { readTopics } from '../../journeys/read-topic.js';
import type { Acknowledged } from '../patient-client.js';
import { checkAcknowledged } from './acknowledged.js';
import { checkAuditLog, checkConsumers } from './consumers.js';
import { checkSteps, checkStreams, checkTopics, storedEvents } from './events.js';
import { checkLedger } from './ledger.js';
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
  console.log(`${ids.length} events, ${messages.length} messages`);
  const checks: readonly (readonly [string, () => readonly string[] | Promise<readonly string[]>])[] = [
    ['commands acknowledged are there', () => checkAcknowledged(databases, acknowledged)],
    ['streams are whole', () => checkStreams(databases)],
    ['each step was taken once', () => checkSteps(databases)],
    ['topics have what the logs have', () => checkTopics(stored, messages)],
    ['consumers have seen all', () => checkConsumers(databases)],
    ['the audit log has each once', () => checkAuditLog(databases, ids)],
    ['the bank paid each award once', () => checkMoney(databases)],
    ['the ledger is balanced and of events', () => checkLedger(databases)],
    ['read models are what events make', () => checkReadModels(databases)],
  ];
  const found: string[] = [];
  for (const [what, check] of checks) {
    const faults = await check();
    console.log(`${what.padEnd(36)} ${faults.length === 0 ? 'yes' : `NO, ${faults.length}`}`);
    found.push(...faults);
  }
  return found;
}
