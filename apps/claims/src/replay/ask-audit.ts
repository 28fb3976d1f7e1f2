import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Refused } from '#event-store';
import { type ClaimsConfig, SETTINGS } from '../config.js';
import type { LogEntry } from './audit-log.js';

const thread = z.object({
  items: z.array(
    z.object({
      number: z.int(),
      eventId: z.string(),
      topic: z.string(),
      headers: z.record(z.string(), z.string()),
      encoding: z.enum(['utf8', 'base64']),
      body: z.string(),
    }),
  ),
});
const problem = z.object({ code: z.string(), values: z.record(z.string(), z.unknown()).default({}) });

type Asked = { readonly status: number; readonly body: unknown };

/** The audit log, asked on demand in the name of the person who wants to see; nothing of its answer is kept. */
@Injectable()
export class AskAudit {
  constructor(@Inject(SETTINGS) private readonly settings: ClaimsConfig) {}

  /** The thread of a case in the order of the log; empty while the log has nothing of it. Throws `Refused`. */
  async threadOf(claimId: string, authorization: string): Promise<LogEntry[]> {
    const { status, body } = await this.ask(`/api/audit/cases/${claimId}`, authorization);
    if (status === 200) return understood(body);
    const said = problem.safeParse(body).data;
    if (status === 404 && said?.code === 'CASE_NOT_IN_LOG') return [];
    // Whom the log does not answer is told in its own words, which every service has.
    if (said && (status === 401 || status === 403)) throw new Refused(said);
    throw unavailable(`HTTP ${status}`);
  }

  private async ask(path: string, authorization: string): Promise<Asked> {
    const { AUDIT_URL, AUDIT_TIMEOUT_MS } = this.settings;
    try {
      const response = await fetch(new URL(path, AUDIT_URL), {
        headers: { authorization },
        signal: AbortSignal.timeout(AUDIT_TIMEOUT_MS),
      });
      return { status: response.status, body: await response.json() };
    } catch (error) {
      throw unavailable(error instanceof Error ? error.name : 'unknown');
    }
  }
}

function understood(body: unknown): LogEntry[] {
  const read = thread.safeParse(body);
  if (!read.success) throw unavailable('not understood');
  return read.data.items;
}

const unavailable = (cause: string): Refused => new Refused({ code: 'AUDIT_UNAVAILABLE', values: { cause } });
