import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asyncApiDocument } from './asyncapi.js';
import { appendToLock, readLock } from './lock.js';
import { recordContracts } from './record-registry.js';
import { eventContracts } from './registry.js';
import { subscriptions } from './subscriptions.js';
import { allTopics } from './topics.js';

/** Where the sources lie, also when this runs from the build. */
export function contractsFolder(from: string = import.meta.dirname): string {
  if (existsSync(join(from, 'package.json'))) return join(from, 'libs/contracts');
  const parent = dirname(from);
  if (parent === from) throw new Error('There is no package.json above this file');
  return contractsFolder(parent);
}

const contracts = [...eventContracts, ...recordContracts];

/** The text of `asyncapi.json` for what this build publishes. */
export const asyncApiText = (): string => {
  const language = { events: eventContracts, records: recordContracts, topics: allTopics, subscriptions };
  return `${JSON.stringify(asyncApiDocument(language), null, 2)}\n`;
};

/** `npm run contracts:publish`: promises the new versions and writes what follows from the contracts. */
function publish(): void {
  const lockFile = join(contractsFolder(), 'published.lock');
  const before = existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : '';
  const after = appendToLock(before, contracts);
  writeFileSync(lockFile, after);
  writeFileSync(join(contractsFolder(), 'asyncapi.json'), asyncApiText());
  const added = readLock(after).slice(readLock(before).length);
  for (const { name, version } of added) console.log(`+ ${name} v${version}`);
  console.log(
    `Baru / new: ${added.length} · dijanjikan / promised: ${contracts.length} · asyncapi.json ditulis / written`,
  );
}

if (import.meta.main) {
  try {
    publish();
  } catch (error) {
    console.error(
      `Versi yang sudah diterbitkan tidak boleh berubah. A published version must not change.\n${(error as Error).message}`,
    );
    process.exitCode = 1;
  }
}
