import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { BANK_CONFIG, type BankConfig } from '../config.js';
import { database } from '../database.js';
import type { TransferAnswer } from '../transfers/transfer.request.js';
import { doWhatIsDue } from './do-what-is-due.js';
import { signatureOf } from './signature.js';

const AT_ONCE = 20;
const PAUSE_MS = 200;
const ANSWER_WITHIN_MS = 5_000;
const ZONE = 'Asia/Jakarta';

const NOT_PUSHED = `
SELECT seq, instruction_id AS "instructionId", answer, is_signed_wrongly AS "isSignedWrongly" FROM notice
WHERE seq > (SELECT position FROM pushed WHERE name = 'notices') ORDER BY seq LIMIT $1`;
const MOVE = `UPDATE pushed SET position = $1 WHERE name = 'notices'`;

interface Notice {
  readonly seq: string;
  readonly instructionId: string;
  readonly answer: TransferAnswer;
  readonly isSignedWrongly: boolean;
}

/** Pushes notices in their order, again until the receiver has answered; what it refuses is not said again. */
@Injectable()
export class PushNotices implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private isOver = false;
  private ended: Promise<void> = Promise.resolve();

  constructor(
    @InjectDataSource(database.service) private readonly bank: DataSource,
    @Inject(BANK_CONFIG) private readonly config: BankConfig,
  ) {}

  onApplicationBootstrap(): void {
    const { CALLBACK_URL, CALLBACK_SECRET } = this.config;
    if (CALLBACK_URL && CALLBACK_SECRET) this.ended = this.work(new URL(CALLBACK_URL), CALLBACK_SECRET);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isOver = true;
    await this.ended;
  }

  private async work(to: URL, secret: string): Promise<void> {
    while (!this.isOver) {
      const pushed = await this.round(to, secret).catch(() => 0);
      if (pushed < AT_ONCE) await sleep(PAUSE_MS);
    }
  }

  /** Answers how many were heard; the first that was not is where the next round begins. */
  private async round(to: URL, secret: string): Promise<number> {
    await doWhatIsDue(this.bank);
    const notices = await rows<Notice>(this.bank, NOT_PUSHED, [AT_ONCE]);
    const heard = await Promise.all(notices.map(notice => push(to, secret, notice)));
    const lost = heard.indexOf(false);
    const done = lost === -1 ? notices : notices.slice(0, lost);
    const last = done.at(-1);
    if (last) await this.bank.query(MOVE, [last.seq]);
    return done.length;
  }
}

async function push(to: URL, secret: string, notice: Notice): Promise<boolean> {
  const { seq, instructionId, answer, isSignedWrongly } = notice;
  const body = JSON.stringify({ noticeId: seq, instructionId, answer });
  const timestamp = Temporal.Now.zonedDateTimeISO(ZONE).toString({
    timeZoneName: 'never',
    smallestUnit: 'millisecond',
  });
  const signature = signatureOf(isSignedWrongly ? `${secret}!` : secret, {
    path: to.pathname,
    body,
    timestamp,
  });
  const headers = { 'content-type': 'application/json', 'x-timestamp': timestamp, 'x-signature': signature };
  const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
  const answered = await fetch(to, { method: 'POST', headers, body, signal }).catch(() => null);
  await answered?.body?.cancel();
  return answered !== null && answered.status < 500;
}
