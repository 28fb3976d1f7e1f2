import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ByteSource, openBankFile, readBack, writeCreditTransfers } from '#iso20022';
import { machine } from '../machine.js';
import { batchNotification, batchOf, statement, statusReport } from './bank-files/sample-files.js';
import { tokenise } from './floor/tokens.js';
import { LEAST_OF_FLOOR } from './report.js';

/**
 * How long bank files of 100,000 payments take, every line checked against the schema, and how far memory grows
 * meanwhile from what the process had before its first file, with the memory settings of the image. Beside each its floor:
 * the same bytes written where the work writes, then read, hashed and split into tags and texts once. Runs: `npm run bench:bank-files [-- <number of payments>]`.
 */
const PAYMENTS = Number(process.argv[2] ?? 100_000);
const MOST_SECONDS = { writing: 20, reading: 40 };
const MOST_MEGABYTES = 150;
const WARM_UP = 5000;
const LOOK_EVERY_MS = 20;
const MICROSECONDS = 1_000_000;
const MEGABYTE = 1_000_000;
const KIBIBYTE = 1024;

if (!Number.isSafeInteger(PAYMENTS) || PAYMENTS < 1) {
  throw new RangeError(
    'Jumlah pembayaran harus bilangan bulat mulai 1 · The number of payments must be a whole number from 1',
  );
}

interface Measured {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly megabytes: number;
}

globalThis.gc?.();
const atFirst = process.memoryUsage.rss();

async function measured(work: () => Promise<void>): Promise<Measured> {
  globalThis.gc?.();
  let most = process.memoryUsage.rss();
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, LOOK_EVERY_MS);
  const processor = process.cpuUsage();
  const began = performance.now();
  await work().finally(() => clearInterval(look));
  const { user, system } = process.cpuUsage(processor);
  return {
    seconds: (performance.now() - began) / 1000,
    processorSeconds: (user + system) / MICROSECONDS,
    megabytes: (most - atFirst) / MEGABYTE,
  };
}

async function everyLineOf(source: ByteSource): Promise<void> {
  const file = await openBankFile(source);
  let lines = 0;
  for await (const line of file.lines()) {
    if ('fault' in line) throw new Error(`Line ${line.line}: ${line.fault.code}`);
    lines += 1;
  }
  if (lines !== PAYMENTS) throw new Error(`${lines} lines`);
}

interface Job {
  readonly name: string;
  readonly path: string;
  readonly most: number;
  readonly work: () => Promise<void>;
  readonly floor: () => Promise<void>;
}

interface Done extends Job {
  readonly took: Measured;
}

const done = async (job: Job): Promise<Done> => ({ ...job, took: await measured(job.work) });

async function report({ name, path, most, took, floor }: Done): Promise<void> {
  const { seconds, processorSeconds, megabytes } = took;
  const least = await measured(floor);
  const ofFloor = least.processorSeconds / processorSeconds;
  const isQuick = processorSeconds <= most || ofFloor >= LEAST_OF_FLOOR;
  const holds = isQuick && megabytes < MOST_MEGABYTES;
  if (!holds) process.exitCode = 1;
  const size = Math.round((await stat(path)).size / MEGABYTE);
  process.stdout.write(
    `${holds ? '✓' : '✗'} ${name} (${size} MB): ${seconds.toFixed(1)} s, of a processor ${processorSeconds.toFixed(1)} s, ` +
      `memory + ${Math.round(megabytes)} MB; floor ${least.seconds.toFixed(1)} s, of a processor ` +
      `${least.processorSeconds.toFixed(1)} s: ${ofFloor.toFixed(2)} of it\n`,
  );
}

const directory = await mkdtemp(join(tmpdir(), 'santunan-bench-'));
const pathOf = (name: string): string => join(directory, name);
const sourceOf =
  (path: string): ByteSource =>
  () =>
    createReadStream(path);

try {
  process.stdout.write(
    `${machine()}, ${process.execArgv.join(' ')}\n${PAYMENTS} payments; every line checked against the schema; files on disk; ` +
      `at most ${MOST_SECONDS.writing} s of a processor to write, ${MOST_SECONDS.reading} s to read, or ${LEAST_OF_FLOOR} of the floor, and ${MOST_MEGABYTES} MB each\n` +
      'The floor: the same bytes written where the work writes, then read, hashed and split into tags and texts once, with no schema and no rule\n',
  );
  const transfers = pathOf('pain.001.xml');
  const writeAndReadBack = async (payments: number): Promise<void> => {
    await pipeline(Readable.from(writeCreditTransfers(batchOf(payments))), createWriteStream(transfers));
    await readBack(sourceOf(transfers));
  };
  await writeAndReadBack(WARM_UP);
  const writing = await done({
    name: 'pain.001 written and read back',
    path: transfers,
    most: MOST_SECONDS.writing,
    work: () => writeAndReadBack(PAYMENTS),
    floor: async () => {
      const again = pathOf('again.xml');
      await pipeline(createReadStream(transfers), createWriteStream(again));
      await tokenise(again);
    },
  });
  const jobs = [writing];
  const files = {
    'pain.002': statusReport,
    'camt.053': statement,
    'camt.054 of one batch': batchNotification,
  };
  for (const [name, make] of Object.entries(files)) {
    const path = pathOf(`${name}.xml`);
    await pipeline(Readable.from(make(PAYMENTS)), createWriteStream(path));
    const reading = await done({
      name: `${name} read`,
      path,
      most: MOST_SECONDS.reading,
      work: () => everyLineOf(sourceOf(path)),
      floor: () => tokenise(path),
    });
    jobs.push(reading);
  }
  const peak = (process.resourceUsage().maxRSS * KIBIBYTE - atFirst) / MEGABYTE;
  if (peak >= MOST_MEGABYTES) process.exitCode = 1;
  // After the peak was taken: no memory of theirs is counted.
  for (const job of jobs) await report(job);
  process.stdout.write(
    `${peak < MOST_MEGABYTES ? '✓' : '✗'} all in one process: memory + ${Math.round(peak)} MB at its peak\n`,
  );
} finally {
  await rm(directory, { recursive: true, force: true });
}
