import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Refused } from '#event-store';
import { type Repeated, repeat } from '#platform';
import { type DisbursementConfig, SETTINGS } from './config.js';
import { roundsOf } from './rounds.js';
import { SendPayments } from './send-payments/send-payments.js';

/** What this service does without being asked. Every copy does it; the database decides who does which. */
@Injectable()
export class Workers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Workers');
  private running: Repeated[] = [];

  constructor(
    private readonly modules: ModuleRef,
    @Inject(SETTINGS) private readonly settings: DisbursementConfig,
  ) {}

  onApplicationBootstrap(): void {
    this.running = roundsOf(this.settings).map(({ worker, type, everyMs }) => {
      const doing = this.modules.get(type);
      return repeat(() => doing.round(), everyMs, this.report(worker));
    });
  }

  /** What is on its way to the bank is awaited; its answer is worth more than a quick stop. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.running.map(one => one.stop()));
    await this.modules.get(SendPayments).answered().catch(this.report('send-payments'));
  }

  /** The message of a database error can quote personal data: only its name is logged. */
  private report(worker: string): (error: unknown) => void {
    return error => {
      const code = error instanceof Refused ? error.refusal.code : (error as Error).name;
      this.logger.warn({ worker, code });
    };
  }
}
