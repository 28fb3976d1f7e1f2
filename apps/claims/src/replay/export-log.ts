import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { LogEntry } from './audit-log.js';
import { auditorClient } from './client.js';

/** `npm run export-log -- <file>`: the whole audit log, one JSON object a line, in the order of its numbers. */
const [file] = process.argv.slice(2);
if (!file) throw new Error('npm run export-log -- <file.ndjson>');

const auditor = await auditorClient();
const output = createWriteStream(file);
let [after, written] = [0 as number | null, 0];
while (after !== null) {
  const page: { items: LogEntry[]; next: number | null } = await auditor.get(
    `/api/audit/events?after=${after}&limit=1000`,
  );
  for (const entry of page.items) {
    if (!output.write(`${JSON.stringify(entry)}\n`)) await once(output, 'drain');
  }
  written += page.items.length;
  after = page.next;
}
output.end();
await once(output, 'finish');
console.log(`${written} peristiwa · events → ${file}`);
