import { parseArgs } from 'node:util';
import { formatRupiah } from '#kernel';
import { institutionsLaw, lawStreamOf } from '#platform';
import { assessedUnder } from '../claim/replay.js';
import { assessmentOf } from '../claim/shown.js';
import { type LogEntry, readLogCopy, threadEvent } from './audit-log.js';
import { type AuditorClient, auditorClient } from './client.js';
import { alteredEntries, knownAt, type Replayed, replayClaim } from './compare.js';
import { foldThread } from './fold-thread.js';
import { lawInLog } from './law-in-log.js';
import { threadLine } from './thread-lines.js';

const USAGE = `npm run replay -- <claim id | receipt number> [--at <instant>] [--log <copy.ndjson>]
  --at    hanya yang diketahui pada saat itu · only what was known at that instant
  --log   dari salinan catatan audit (npm run export-log) · from a copy of the audit log`;

const UNDER = {
  RECORDED: 'Dihitung ulang menurut hukum yang dicatat · computed again under the law recorded',
  OTHERS:
    'Tabel hukum waktu itu tidak ada di catatan; hanya jumlah yang dibandingkan, menurut tabel sekarang\n' +
    'The tables of then are not in the log; amounts alone are compared, under those of now',
} as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { at: { type: 'string' }, log: { type: 'string' }, quiet: { type: 'boolean' } },
});

async function main(): Promise<number> {
  const [claim] = positionals;
  if (!claim) {
    console.error(USAGE);
    return 2;
  }
  const auditor = await auditorClient();
  const claimId = await claimIdOf(auditor, claim);
  const at = values.at ?? null;
  const log = (await auditor.get<{ items: LogEntry[] }>(`/api/audit/cases/${claimId}`)).items;
  const wholeCopy = values.log ? readLogCopy(values.log) : [];
  const copy = values.log ? onlyOf(log, wholeCopy) : log;
  const thread = knownAt(copy.map(threadEvent), at);
  const digest = assessedUnder(foldThread(claimId, thread).state);
  const kept = digest ? lawInLog([...wholeCopy, ...(await lawStream(auditor, digest))], digest) : null;
  const live = at === null ? (await auditor.get<{ state: unknown }>(`/api/claims/${claimId}`)).state : null;
  const replayed = replayClaim(claimId, thread, { live, law: kept ?? institutionsLaw() });
  if (!values.quiet) print(claimId, thread, replayed);
  return verdict({ ...replayed, differences: [...replayed.differences, ...alteredEntries(copy, log)] }, at);
}

async function lawStream(auditor: AuditorClient, digest: string): Promise<LogEntry[]> {
  const stream = lawStreamOf('BenefitLawAdopted', digest);
  return (await auditor.get<{ items: LogEntry[] }>(`/api/audit/streams/${stream}`)).items;
}

/** Of a copy of the whole log, what belongs to the thread. */
function onlyOf(thread: readonly LogEntry[], copy: readonly LogEntry[]): LogEntry[] {
  const ids = new Set(thread.map(({ eventId }) => eventId));
  return copy.filter(({ eventId }) => ids.has(eventId));
}

async function claimIdOf(auditor: AuditorClient, claim: string): Promise<string> {
  if (!/^JK[KM]-/.test(claim)) return claim;
  const found = await auditor.get<{ items: { claimId: string }[] }>(`/api/claims?receiptNumber=${claim}`);
  const [first] = found.items;
  if (!first)
    throw new Error(`Tidak ada klaim dengan nomor resi ${claim} · there is no claim with receipt ${claim}`);
  return first.claimId;
}

function print(
  claimId: string,
  thread: Parameters<typeof knownAt>[0],
  { state, own, tables }: Replayed,
): void {
  console.log(`Klaim · claim ${claimId}: ${own.length} peristiwa · events\n`);
  const numbers = new Map(thread.map(({ id, number }) => [id, number]));
  for (const event of thread) console.log(threadLine(event, numbers));
  const assessment = state.stage === 'NotSubmitted' ? null : assessmentOf(state);
  if (!assessment) return;
  console.log(`\n${UNDER[tables ?? 'OTHERS']}`);
  console.log(`Tabel · tables ${assessment.lawDigest}`);
  for (const line of assessment.lines) {
    console.log(
      `  ${formatRupiah(line.amount).padStart(16)}  ${line.text.id} · ${line.formula} · ${line.regulation} ${line.article} (${line.mark})`,
    );
  }
  console.log(`  ${formatRupiah(assessment.total).padStart(16)}  jumlah · total`);
}

function verdict({ own, differences, state }: Replayed, at: string | null): number {
  if (differences.length > 0) {
    console.log('\nReplay ≠ live');
    for (const { field, left, right } of differences) {
      console.log(`  ${field}: catatan · log ${JSON.stringify(left)} ≠ ${JSON.stringify(right)}`);
    }
    return 1;
  }
  const when = at === null ? '' : ` · ${at}: ${state.stage}`;
  console.log(
    at === null ? `\nReplay = live · ${own.length} events` : `\nReplay · ${own.length} events${when}`,
  );
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
