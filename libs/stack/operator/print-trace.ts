import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultDataDirectory, tracesFolder } from '../folders.js';
import { readAddresses, type SystemAddresses } from '../launcher/addresses.js';
import { StackError } from '../stack-error.js';
import { databaseOf, query, runCommand } from './command.js';
import { spansIn, type TracedSpan, traceReport } from './trace.js';

type Where = Pick<SystemAddresses, 'databases'>;

const TRACE_ID = /^[0-9a-f]{32}$/;

/** The trace of a claim is the one in which its first event was decided. */
const OF_CLAIM = `
SELECT substr(metadata ->> 'traceparent', 4, 32) AS "traceId" FROM events
WHERE stream_id::text = $1 OR stream_id = (SELECT claim_id FROM claim WHERE receipt_number = $1)
ORDER BY version LIMIT 1`;

/** The trace that is meant: by its own id, or by a claim's id or receipt number. Throws when the claim has none. */
export async function traceIdOf(where: Where, asked: string): Promise<string> {
  if (TRACE_ID.test(asked)) return asked;
  const [found] = await query<{ traceId: string | null }>(databaseOf(where, 'claims'), OF_CLAIM, [asked]);
  if (found?.traceId) return found.traceId;
  throw new StackError(
    `Tidak ada jejak untuk ${asked}.\nPemakaian: npm run print:trace -- <klaim, nomor tanda terima, atau jejak>`,
    `There is no trace of ${asked}; name a claim by its id or receipt number, or a trace.`,
  );
}

/** The spans of a trace that the services have written to files. */
export function spansOf(folder: string, traceId: string): TracedSpan[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .flatMap(file => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter(line => line.includes(traceId))
    .flatMap(spansIn)
    .filter(span => span.traceId === traceId);
}

function noSpans(traceId: string): StackError {
  return new StackError(
    `Jejak ${traceId} tidak tercatat dalam berkas. Mulai dengan npm start -- --traces, atau cari di pengumpul Anda.`,
    `Trace ${traceId} is not in the files. Start with npm start -- --traces, or look for it in your collector.`,
  );
}

/** `npm run print:trace -- <claim | receipt number | trace>` */
if (import.meta.main) {
  await runCommand(async () => {
    const dataDirectory = process.env['SANTUNAN_DATA'] ?? defaultDataDirectory();
    const traceId = await traceIdOf(readAddresses(dataDirectory), process.argv[2] ?? '');
    const spans = spansOf(tracesFolder(dataDirectory), traceId);
    if (spans.length === 0) throw noSpans(traceId);
    return { text: traceReport(traceId, spans) };
  });
}
