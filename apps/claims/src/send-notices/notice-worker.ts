import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { type Repeated, repeat } from '#platform';
import { type ClaimsConfig, SETTINGS } from '../config.js';
import { SendNotices } from './send-notices.js';
import { SmtpMail } from './smtp-mail.js';

/** Sends notices without being asked, where there is a mail server. Every copy does; the database decides who sends which. */
@Injectable()
export class NoticeWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('NoticeWorker');
  private running: Repeated | null = null;

  constructor(
    @Inject(SendNotices) private readonly sending: SendNotices,
    @Inject(SmtpMail) private readonly mail: SmtpMail,
    @Inject(SETTINGS) private readonly settings: ClaimsConfig,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.mail.isSetUp) return;
    // The message of a database error can quote personal data: only its name is logged.
    const report = (error: unknown) => this.logger.warn({ code: (error as Error).name });
    this.running = repeat(() => this.sending.round(), this.settings.NOTICES_EVERY_MS, report);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.running?.stop();
  }
}
