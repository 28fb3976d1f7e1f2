import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, ServiceUnavailableException } from '@nestjs/common';

export const BEHAVIOURS = ['NORMAL', 'SLOW', 'DOWN'] as const;

export interface Behaving {
  readonly behaviour: (typeof BEHAVIOURS)[number];
  readonly delayMs: number;
}

/** How questions are met until something else is said. */
@Injectable()
export class Behaviour {
  private now: Behaving = { behaviour: 'NORMAL', delayMs: 0 };

  become(next: Behaving): void {
    this.now = next;
  }

  async meet(): Promise<void> {
    const { behaviour, delayMs } = this.now;
    if (behaviour === 'SLOW') await sleep(delayMs);
    if (behaviour === 'DOWN') throw new ServiceUnavailableException({ code: 'REGISTRY_DOWN' });
  }
}
