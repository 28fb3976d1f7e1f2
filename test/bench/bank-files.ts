import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ByteSource, openBankFile, readBack, writeCreditTransfers } from '#iso20022';
import { machine } from '../machine.js';
import { batchNotification, batchOf, statement, statusReport } from './bank-files/sample-files.js';

/**
 * How long bank files of 100,000 payments take, every line checked against the schema, and how far memory grows
 * meanwhile from what the process had before its first file, with the memory settings of the image. Runs: `npm run bench:bank-files [-- <number of payments>]`.
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

async function report(name: string, path: string, most: number, work: () => Promise<void>): Promise<void> {
  const { seconds, processorSeconds, megabytes } = await measured(work);
  const holds = processorSeconds <= most && megabytes < MOST_MEGABYTES;
  if (!holds) process.exitCode = 1;
  const size = Math.round((await stat(path)).size / MEGABYTE);
  process.stdout.write(
    `${holds ? '✓' : '✗'} ${name} (${size} MB): ${seconds.toFixed(1)} s, of a processor ${processorSeconds.toFixed(1)} s, ` +
      `memory + ${Math.round(megabytes)} MB\n`,
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
      `at most ${MOST_SECONDS.writing} s of a processor to write, ${MOST_SECONDS.reading} s to read, and ${MOST_MEGABYTES} MB each\n`,
  );
  const transfers = pathOf('pain.001.xml');
  const writeAndReadBack = async (payments: number): Promise<void> => {
    await pipeline(Readable.from(writeCreditTransfers(batchOf(payments))), createWriteStream(transfers));
    await readBack(sourceOf(transfers));
  };
  await writeAndReadBack(WARM_UP);
  await report('pain.001 written and read back', transfers, MOST_SECONDS.writing, () =>
    writeAndReadBack(PAYMENTS),
  );
  const files = {
    'pain.002': statusReport,
    'camt.053': statement,
    'camt.054 of one batch': batchNotification,
  };
  for (const [name, make] of Object.entries(files)) {
    const path = pathOf(`${name}.xml`);
    await pipeline(Readable.from(make(PAYMENTS)), createWriteStream(path));
    await report(`${name} read`, path, MOST_SECONDS.reading, () => everyLineOf(sourceOf(path)));
  }
  const peak = (process.resourceUsage().maxRSS * KIBIBYTE - atFirst) / MEGABYTE;
  if (peak >= MOST_MEGABYTES) process.exitCode = 1;
  process.stdout.write(
    `${peak < MOST_MEGABYTES ? '✓' : '✗'} all in one process: memory + ${Math.round(peak)} MB at its peak\n`,
  );
} finally {
  await rm(directory, { recursive: true, force: true });
}
