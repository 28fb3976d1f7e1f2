import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { type ClaimsConfig, SETTINGS } from '../config.js';

export interface Mail {
  readonly to: string;
  /** The same whenever it is sent again, so that a repeat can be told from a new one. */
  readonly id: string;
  readonly subject: string;
  readonly text: string;
}

/** `refused` for good; `later` where the server is away or busy. The code is the library's own and names nobody. */
export type Delivery =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'refused' | 'later'; readonly code: string };

/** Longer than a busy server takes; together below the lease of a notice. */
const WAITS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 15_000,
  dnsTimeout: 5_000,
};
const ABOUT_THIS_MAIL: readonly unknown[] = ['RCPT TO', 'DATA'];

@Injectable()
export class SmtpMail implements OnApplicationShutdown {
  private readonly transport;
  private readonly sender: string;

  constructor(@Inject(SETTINGS) { SMTP_URL, SMTP_SENDER }: ClaimsConfig) {
    const only = { disableFileAccess: true, disableUrlAccess: true };
    this.transport = SMTP_URL === '' ? null : createTransport({ url: SMTP_URL, ...WAITS, ...only });
    this.sender = SMTP_SENDER;
  }

  get isSetUp(): boolean {
    return this.transport !== null;
  }

  async send({ to, id, subject, text }: Mail): Promise<Delivery> {
    if (!this.transport) throw new Error('There is no mail server: SMTP_URL is empty');
    const [, domain = ''] = this.sender.split('@');
    try {
      await this.transport.sendMail({
        from: { name: 'Santunan', address: this.sender },
        to: { name: '', address: to },
        messageId: `<${id}@${domain}>`,
        headers: { 'auto-submitted': 'auto-generated', 'content-language': 'id, en' },
        subject,
        text,
      });
      return { outcome: 'sent' };
    } catch (error) {
      return whatBecameOf(error);
    }
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}

/** A sender that is refused, or a sign-in, is our fault and may be mended; a recipient or a message that is, is final. */
function whatBecameOf(error: unknown): Delivery {
  const {
    code = 'UNKNOWN',
    command,
    permanent,
  } = error as {
    readonly code?: string;
    readonly command?: string;
    readonly permanent?: boolean;
  };
  const isFinal = permanent === true && ABOUT_THIS_MAIL.includes(command);
  return { outcome: isFinal ? 'refused' : 'later', code };
}
