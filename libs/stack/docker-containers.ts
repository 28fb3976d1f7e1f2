import { execFile } from 'node:child_process';
import { hostname } from 'node:os';
import { promisify } from 'node:util';
import { assertOrphan } from './part.js';
import { isRunning, type MarkedProcess, thisProcess } from './pid-files.js';

const DATA = 'santunan.data';
const OWNER = 'santunan.owner';

/** Who started a container: a pid means something on one machine only, and in one container only. */
interface Owner extends MarkedProcess {
  readonly host: string;
}

const docker = async (...args: string[]): Promise<string | null> => {
  try {
    return (await promisify(execFile)('docker', args, { timeout: 30_000 })).stdout;
  } catch {
    return null;
  }
};

export const dockerRuns = async (): Promise<boolean> => (await docker('info')) !== null;

export const dockerHas = async (images: readonly string[]): Promise<boolean> =>
  (await docker('image', 'inspect', ...images)) !== null;

/** By these a later run knows what an earlier one left behind. */
export const labelsFor = (dataDirectory: string): Record<string, string> => ({
  [DATA]: dataDirectory,
  [OWNER]: JSON.stringify({ ...thisProcess(), host: hostname() } satisfies Owner),
});

interface Found {
  readonly id: string;
  readonly data: string;
  readonly owner: Owner;
}

async function ourContainers(): Promise<Found[]> {
  const ids = (await docker('ps', '--all', '--quiet', '--filter', `label=${OWNER}`))
    ?.split('\n')
    .filter(Boolean);
  if (!ids?.length) return [];
  const labels = await docker('inspect', '--format', '{{json .Config.Labels}}', ...ids);
  return (labels ?? '')
    .split('\n')
    .filter(Boolean)
    .flatMap((line, index) => foundOf(ids[index], line));
}

function foundOf(id: string | undefined, line: string): Found[] {
  const labels = JSON.parse(line) as Record<string, string>;
  const owner = JSON.parse(labels[OWNER] ?? 'null') as Owner | null;
  return id && owner?.host === hostname() ? [{ id, data: labels[DATA] ?? '', owner }] : [];
}

/** Removes the containers that a killed run left; throws when a living process uses this data. */
export async function removeOrphans(dataDirectory: string): Promise<void> {
  const found = await ourContainers();
  found.filter(({ data }) => data === dataDirectory).forEach(assertOrphan);
  await remove(found.filter(({ owner }) => !isRunning(owner)));
}

/** Removes the containers of a data directory, whoever started them. */
export async function removeContainersOf(dataDirectory: string): Promise<void> {
  await remove((await ourContainers()).filter(({ data }) => data === dataDirectory));
}

/** Removes a folder that belongs to a user of a container, which its owner here may not empty. */
export async function removeAsRoot(image: string, parent: string, name: string): Promise<void> {
  const parameters = ['--user', '0:0', '--network', 'none', '--volume', `${parent}:/parent`];
  await docker('run', '--rm', ...parameters, '--entrypoint', 'rm', image, '-rf', `/parent/${name}`);
}

async function remove(containers: readonly Found[]): Promise<void> {
  const ids = containers.map(({ id }) => id);
  if (ids.length > 0) await docker('rm', '--force', '--volumes', ...ids);
}
