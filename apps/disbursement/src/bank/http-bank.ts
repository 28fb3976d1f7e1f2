import { request } from 'undici';
import { z } from 'zod';
import { Refused } from '#event-store';
import { type Rupiah, rupiah } from '#kernel';
import type { BankAnswer } from '../payment/bank-answer.js';
import { Bank, type BankAccount, type Notice } from './bank.port.js';
import { understood } from './bank-answers.js';

export interface HttpBankSettings {
  readonly BANK_URL: string;
  readonly BANK_API_KEY: string;
  readonly BANK_TIMEOUT_MS: number;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
  /** When the bank says that it answered, as its header has it. */
  readonly date: string;
}

type Method = 'GET' | 'POST';
type NoReply = { readonly cause: string };

const balanceBody = z.object({ balance: z.string().regex(/^\d{1,15}$/) });
const holderBody = z.object({ accountName: z.string().min(1) });
const noticesBody = z.object({
  items: z.array(z.object({ instructionId: z.uuid(), answer: z.unknown() })),
  next: z.int().nonnegative(),
});

export class HttpBank extends Bank {
  constructor(private readonly settings: HttpBankSettings) {
    super();
  }

  override async balance(): Promise<Rupiah> {
    const { body } = await this.orUnavailable('GET', '/balance');
    return rupiah(Number(orNonsense(balanceBody, body).balance));
  }

  override async holderOf(account: BankAccount): Promise<string | null> {
    const { status, body } = await this.orUnavailable('POST', '/accounts/inquiry', JSON.stringify(account));
    return status === 404 ? null : orNonsense(holderBody, body).accountName;
  }

  override async transfer(request: Buffer): Promise<BankAnswer> {
    const reply = await this.ask('POST', '/transfers', request);
    if ('cause' in reply) return { kind: 'NONE', cause: reply.cause };
    // Only a plain yes is an answer: what a proxy says between us and the bank decides nothing about money.
    return reply.status === 200 ? understood(reply.body) : { kind: 'NONE', cause: `HTTP_${reply.status}` };
  }

  override async inquire(instructionId: string): Promise<BankAnswer> {
    const reply = await this.question('GET', `/transfers/${instructionId}`);
    if ('cause' in reply) return { kind: 'NONE', cause: reply.cause };
    if (saysNotFound(reply)) return { kind: 'NOT_FOUND', bankTime: instantOf(reply.date) };
    return reply.status === 200 ? understood(reply.body) : { kind: 'NONE', cause: `HTTP_${reply.status}` };
  }

  override async noticesAfter(position: number): Promise<{ notices: readonly Notice[]; next: number }> {
    const { body } = await this.orUnavailable('GET', `/notices?after=${position}&limit=200`);
    const { items, next } = orNonsense(noticesBody, body);
    return { notices: items.map(item => ({ ...item, answer: understood(item.answer) })), next };
  }

  private async orUnavailable(method: Method, path: string, body?: string): Promise<Reply> {
    const reply = await this.question(method, path, body);
    if ('cause' in reply) throw unavailable(reply.cause);
    if (reply.status === 200 || isBanksOwn404(reply)) return reply;
    throw unavailable(`HTTP_${reply.status}`);
  }

  /** A question changes nothing: where the bank had just closed an idle connection it is asked once more. A transfer never is. */
  private async question(method: Method, path: string, body?: string): Promise<Reply | NoReply> {
    const reply = await this.ask(method, path, body);
    return 'cause' in reply && reply.cause === 'CONNECTION_LOST' ? this.ask(method, path, body) : reply;
  }

  private async ask(method: Method, path: string, body?: string | Buffer): Promise<Reply | NoReply> {
    const { BANK_URL, BANK_API_KEY, BANK_TIMEOUT_MS } = this.settings;
    try {
      const answer = await request(new URL(path, BANK_URL), {
        method,
        headers: { authorization: `Bearer ${BANK_API_KEY}`, 'content-type': 'application/json' },
        body: body ?? null,
        signal: AbortSignal.timeout(BANK_TIMEOUT_MS),
      });
      const text = await answer.body.text();
      return { status: answer.statusCode, body: jsonOrNull(text), date: String(answer.headers.date ?? '') };
    } catch (error) {
      return { cause: isTimeOut(error) ? 'TIME_OUT' : 'CONNECTION_LOST' };
    }
  }
}

const unavailable = (cause: string) => new Refused({ code: 'BANK_UNAVAILABLE', values: { cause } });

function orNonsense<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  throw unavailable('NONSENSE');
}

const saysNotFound = ({ status, body }: Reply): boolean =>
  status === 404 && (body as { status?: unknown } | null)?.status === 'NOT_FOUND';

const isBanksOwn404 = ({ status, body }: Reply): boolean =>
  status === 404 && (body as { code?: unknown } | null)?.code === 'ACCOUNT_NOT_FOUND';

const isTimeOut = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function instantOf(date: string): string | null {
  const milliseconds = Date.parse(date);
  return Number.isNaN(milliseconds) ? null : Temporal.Instant.fromEpochMilliseconds(milliseconds).toString();
}
