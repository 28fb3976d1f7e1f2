import { type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from '#event-store';

const WINDOW_MS = 60_000;
/** So that addresses without number cannot fill the memory; who is forgotten may try anew. */
const MOST_ADDRESSES = 50_000;

interface Window {
  tries: number;
  readonly endsAt: number;
}

/**
 * So many tries a minute for an address, in each copy of the service. Behind the gateway every request comes from it, so it
 * names the address it was asked from; whoever reaches the service past it could name any, and is held off by the network.
 */
export abstract class AddressThrottle implements CanActivate {
  protected abstract readonly triesPerMinute: number;
  private readonly windows = new Map<string, Window>();

  canActivate(context: ExecutionContext): boolean {
    const http = context.switchToHttp();
    const now = performance.now();
    const window = this.windowOf(addressOf(http.getRequest<FastifyRequest>()), now);
    window.tries += 1;
    if (window.tries <= this.triesPerMinute) return true;
    const seconds = Math.ceil((window.endsAt - now) / 1000);
    void http.getResponse<FastifyReply>().header('retry-after', String(seconds));
    throw new Refused({ code: 'TOO_MANY_REQUESTS', values: {} });
  }

  private windowOf(address: string, now: number): Window {
    const known = this.windows.get(address);
    if (known && known.endsAt > now) return known;
    this.windows.delete(address);
    this.forgetOldest(now);
    const window = { tries: 0, endsAt: now + WINDOW_MS };
    this.windows.set(address, window);
    return window;
  }

  /** A map keeps its order of insertion: the first window is the first to end. */
  private forgetOldest(now: number): void {
    for (const [address, { endsAt }] of this.windows) {
      if (endsAt > now && this.windows.size < MOST_ADDRESSES) return;
      this.windows.delete(address);
    }
  }
}

function addressOf({ headers, ip }: FastifyRequest): string {
  const named = headers['x-client-address'];
  return typeof named === 'string' && named !== '' ? named : ip;
}
