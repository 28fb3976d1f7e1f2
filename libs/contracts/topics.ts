import type { EventTopic, PrivateTopic } from './define.js';

export interface TopicSettings {
  readonly name: string;
  readonly partitions: number;
  readonly config: Readonly<Record<string, string>>;
}

export const eventTopics: readonly EventTopic[] = [
  'enrollment.events',
  'billing.events',
  'claims.events',
  'disbursement.events',
];
export const privateTopics: readonly PrivateTopic[] = ['enrollment.private', 'claims.private'];

/** Where copies of what a consumer could not handle go. */
export const parkedTopic = (topic: string): string => `${topic}.parked`;

/** The broker unpacks and weighs what it is given: no consumer meets a codec it lacks, or a megabyte that is a gigabyte. */
const unpacked = { 'compression.type': 'uncompressed' };
const kept = { 'retention.ms': '-1', 'retention.bytes': '-1', ...unpacked };
const compacted = { 'cleanup.policy': 'compact', 'retention.ms': '-1', ...unpacked };

/** Partitions are fixed at creation: a key must stay on its partition for as long as events are kept. */
const PARTITIONS = 24;

/** Every topic of the system with its settings. */
export const allTopics: readonly TopicSettings[] = [
  ...eventTopics.map(name => ({ name, partitions: PARTITIONS, config: kept })),
  ...privateTopics.map(name => ({ name, partitions: PARTITIONS, config: compacted })),
  ...[...eventTopics, ...privateTopics].map(name => ({
    name: parkedTopic(name),
    partitions: 1,
    config: kept,
  })),
];
