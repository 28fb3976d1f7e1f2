import { lawAsTold, lawStreamOf } from '#platform';
import type { Law } from '#statutory';
import { type LogEntry, threadEvent } from './audit-log.js';

/** The law of a digest out of events of the log; null where none of them holds what the digest names. */
export function lawInLog(entries: readonly LogEntry[], digest: string): Law | null {
  const eventId = `${lawStreamOf('BenefitLawAdopted', digest)}/1`;
  for (const entry of entries) {
    const law = entry.eventId === eventId ? lawAsTold(threadEvent(entry).data, digest) : null;
    if (law) return law;
  }
  return null;
}
