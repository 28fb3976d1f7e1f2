import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Refused } from '#event-store';
import { type DisbursementConfig, SETTINGS } from './config.js';
import { HearNotices } from './hear-notices/hear-notices.js';
import { type Repeated, repeat } from './repeat.js';
import { ResolveOutcomes } from './resolve-outcomes/resolve-outcomes.js';
import { SendPayments } from './send-payments/send-payments.js';

/** What this service does without being asked. Every copy does it; the database decides who does which. */
@Injectable()
export class Workers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Workers');
  private running: Repeated[] = [];

  constructor(
    private readonly sending: SendPayments,
    private readonly resolving: ResolveOutcomes,
    private readonly hearing: HearNotices,
    @Inject(SETTINGS) private readonly settings: DisbursementConfig,
  ) {}

  onApplicationBootstrap(): void {
    const { WORK_EVERY_MS, NOTICES_EVERY_MS } = this.settings;
    this.running = [
      repeat(() => this.sending.round(), WORK_EVERY_MS, this.report('send-payments')),
      repeat(() => this.resolving.round(), WORK_EVERY_MS, this.report('resolve-outcomes')),
      repeat(() => this.hearing.round(), NOTICES_EVERY_MS, this.report('hear-notices')),
    ];
  }

  /** What is on its way to the bank is awaited; its answer is worth more than a quick stop. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.running.map(one => one.stop()));
  }

  /** The message of a database error can quote personal data: only its name is logged. */
  private report(worker: string): (error: unknown) => void {
    return error => {
      const code = error instanceof Refused ? error.refusal.code : (error as Error).name;
      this.logger.warn({ worker, code });
    };
  }
}
