import { Inject, Injectable, Logger, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Observable, type Subscriber } from 'rxjs';
import { DataSource } from 'typeorm';
import { Refused } from '#event-store';
import { type AuditConfig, SETTINGS } from '../config.js';
import { growthAfter, highestOf } from './changes.query.js';
import { helloOf, lastNumberOf, MOST_AT_ONCE, MOST_MISSED, messagesFor } from './hints.js';

/** After a burst pages read much anew; they are not asked to again at once. */
const REST_AFTER_RESET = 7;

interface Listener {
  readonly to: Subscriber<MessageEvent>;
  position: number;
  /** The first look of somebody who comes back may hold more than later ones. */
  most: number;
}

/** Everyone who listens to one process, told from one look at the log at a time; nobody looks while nobody listens. */
@Injectable()
export class Listeners implements OnModuleDestroy {
  private readonly logger = new Logger('Changes');
  private readonly listeners = new Set<Listener>();
  private looking: Promise<void> | null = null;
  private next: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(SETTINGS) private readonly settings: AuditConfig,
  ) {}

  get size(): number {
    return this.listeners.size;
  }

  /** The stream of one listener, over when its time is up. Refuses inside the stream, where no place can leak. */
  async listen(lastEventId: unknown, until: number): Promise<Observable<MessageEvent>> {
    const highest = await highestOf(this.database);
    const position = lastNumberOf(lastEventId, highest) ?? highest;
    return new Observable<MessageEvent>(to => {
      if (this.stopped) return to.complete();
      if (this.size >= this.settings.CHANGES_LISTENERS) {
        return to.error(new Refused({ code: 'TOO_MANY_LISTENERS', values: {} }));
      }
      const listener: Listener = { to, position, most: MOST_MISSED };
      this.listeners.add(listener);
      to.next(helloOf(position, highest));
      const heart = setInterval(() => to.next({ comment: '' }), this.settings.CHANGES_HEARTBEAT_MS);
      const end = setTimeout(() => to.complete(), this.timeLeft(until));
      this.lookIn(0);
      return () => {
        clearInterval(heart);
        clearTimeout(end);
        this.listeners.delete(listener);
      };
    });
  }

  /** Ends every stream, so that a graceful stop need not wait for browsers. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    if (this.next) clearTimeout(this.next);
    for (const { to } of [...this.listeners]) to.complete();
    await this.looking;
  }

  private timeLeft(until: number): number {
    return Math.max(0, Math.min(this.settings.CHANGES_FOR_MS, until - Date.now()));
  }

  private lookIn(milliseconds: number): void {
    if (this.stopped || this.next || this.looking) return;
    this.next = setTimeout(() => {
      this.next = null;
      this.looking = this.look();
    }, milliseconds);
  }

  private async look(): Promise<void> {
    const wasBurst = await this.tell().catch((error: unknown) => {
      this.logger.warn({ error: (error as Error).name }, 'The log cannot be read for those who listen');
      return false;
    });
    this.looking = null;
    const pause = this.settings.CHANGES_EVERY_MS * (wasBurst ? REST_AFTER_RESET : 1);
    if (this.size > 0) this.lookIn(pause);
  }

  private async tell(): Promise<boolean> {
    const oldest = Math.min(...[...this.listeners].map(({ position }) => position));
    if (!Number.isFinite(oldest)) return false;
    const growth = await growthAfter(this.database, oldest);
    let wasBurst = false;
    for (const listener of [...this.listeners]) {
      const messages = messagesFor(listener.position, growth, listener.most);
      wasBurst ||= messages.some(({ type }) => type === 'reset');
      listener.position = Math.max(listener.position, growth.highest);
      listener.most = MOST_AT_ONCE;
      for (const message of messages) listener.to.next(message);
    }
    return wasBurst;
  }
}
