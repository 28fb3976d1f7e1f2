import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type Type,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Refused } from '#event-store';
import { type Repeated, repeat } from './repeat.js';

/** Something that a service does again and again, in rounds that tell how much they did. */
export interface Worker {
  round(): Promise<number>;
  /** Waits for what a round began and did not wait for; asked when no round runs any more. */
  answered?(): Promise<void>;
}

/** Which worker is at it how often, in milliseconds. */
export interface Round {
  readonly worker: string;
  readonly type: Type<Worker>;
  readonly everyMs: number;
}

export const ROUNDS = Symbol('ROUNDS');

/** What a service does without being asked. Every copy does it; the database decides who does which. */
@Injectable()
export class Workers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Workers');
  private running: Repeated[] = [];

  constructor(
    private readonly modules: ModuleRef,
    @Inject(ROUNDS) private readonly rounds: readonly Round[],
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.rounds.map(({ worker, type, everyMs }) => {
      const doing = this.modules.get(type, { strict: false });
      return repeat(() => doing.round(), everyMs, this.report(worker));
    });
  }

  /** What is on its way to others is awaited; their answer is worth more than a quick stop. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.running.map(one => one.stop()));
    await Promise.all(
      this.rounds.map(({ worker, type }) =>
        this.modules.get(type, { strict: false }).answered?.().catch(this.report(worker)),
      ),
    );
  }

  /** The message of a database error can quote personal data: only its name is logged. */
  private report(worker: string): (error: unknown) => void {
    return error => {
      const code = error instanceof Refused ? error.refusal.code : (error as Error).name;
      this.logger.warn({ worker, code });
    };
  }
}
