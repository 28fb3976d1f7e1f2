import { z } from 'zod';
import { canonicalJson, sha256 } from '#kernel';
import type { EventContract, RecordContract } from './define.js';

/** One line of `published.lock`: what was published, and the digest of its topic and schema. */
export interface PublishedSchema {
  readonly name: string;
  readonly version: number;
  readonly digest: string;
}

export type Contract = EventContract | RecordContract;

export const nameOf = (contract: Contract): string => ('type' in contract ? contract.type : contract.kind);

/** What a reader depends on: the topic and the JSON Schema. The texts that explain a contract may be improved. */
export const publishedSchema = (contract: Contract): PublishedSchema => ({
  name: nameOf(contract),
  version: contract.version,
  digest: sha256(canonicalJson({ topic: contract.topic, schema: z.toJSONSchema(contract.schema) })),
});

const LINE = /^([A-Za-z]+) ([1-9]\d*) ([0-9a-f]{64})$/;

/** Reads `published.lock`. Throws on a line that is none, and on a second line for one version. */
export function readLock(text: string): PublishedSchema[] {
  const lines = text.split('\n').filter(line => line !== '');
  const read = lines.map(line => {
    const [, name, version, digest] = LINE.exec(line) ?? [];
    if (!name || !digest) throw new Error(`Not a line of published.lock: ${line}`);
    return { name, version: Number(version), digest };
  });
  const twice = read.find((one, index) => read.findIndex(other => isSameVersion(one, other)) !== index);
  if (twice) throw new Error(`${label(twice)} stands twice in published.lock`);
  return read;
}

/** Where the contracts break what was promised: a version that changed or vanished. */
export function brokenPromises(lock: readonly PublishedSchema[], contracts: readonly Contract[]): string[] {
  const current = contracts.map(publishedSchema);
  return lock.flatMap(promised => {
    const now = current.find(one => isSameVersion(one, promised));
    if (!now) return `${label(promised)} was published and is gone: a version is never withdrawn`;
    if (now.digest === promised.digest) return [];
    return `${label(promised)} was published and has changed: add version ${promised.version + 1} and an upcaster`;
  });
}

/** What is not yet in the lock, in the order of the contracts. */
export const unpublished = (
  lock: readonly PublishedSchema[],
  contracts: readonly Contract[],
): PublishedSchema[] =>
  contracts.map(publishedSchema).filter(now => !lock.some(promised => isSameVersion(promised, now)));

/** The lock with new lines at its end; existing lines stay as they are. Throws on a broken promise. */
export function appendToLock(text: string, contracts: readonly Contract[]): string {
  const lock = readLock(text);
  const broken = brokenPromises(lock, contracts);
  if (broken.length > 0) throw new Error(broken.join('\n'));
  const added = unpublished(lock, contracts).map(line => `${line.name} ${line.version} ${line.digest}\n`);
  return text + added.join('');
}

const isSameVersion = (one: PublishedSchema, other: PublishedSchema): boolean =>
  one.name === other.name && one.version === other.version;

const label = ({ name, version }: PublishedSchema): string => `${name} version ${version}`;
