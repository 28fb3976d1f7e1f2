import { Controller, Get, HttpStatus, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { UPSTREAMS, type Upstream } from '../upstreams.js';

interface SystemHealth {
  readonly status: 'ok' | 'degraded';
  readonly services: Readonly<Record<string, boolean>>;
  /** Of each service that is not well, the parts that are down. */
  readonly down: Readonly<Record<string, readonly string[]>>;
}

@Controller('health')
export class HealthController {
  constructor(@Inject(UPSTREAMS) private readonly upstreams: readonly Upstream[]) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** The gateway itself; a service that is down is answered for by name. */
  @Get('ready')
  ready(): { status: string } {
    return { status: 'ok' };
  }

  /** Whether events flow in every copy of every service; 503 when they do not in one. */
  @Get('system')
  async system(@Res({ passthrough: true }) reply: FastifyReply): Promise<SystemHealth> {
    const asked = await Promise.all(
      this.upstreams.map(async ({ service, urls }) => {
        const down = (await Promise.all(urls.map(partsDown))).flat();
        return { service, down: [...new Set(down)] };
      }),
    );
    const unwell = asked.filter(({ down }) => down.length > 0);
    if (unwell.length > 0) reply.status(HttpStatus.SERVICE_UNAVAILABLE);
    return {
      status: unwell.length > 0 ? 'degraded' : 'ok',
      services: Object.fromEntries(asked.map(({ service, down }) => [service, down.length === 0])),
      down: Object.fromEntries(unwell.map(({ service, down }) => [service, down])),
    };
  }
}

type Details = Readonly<Record<string, { readonly status: string }>>;

const NO_ANSWER = ['no answer'];

async function partsDown(url: string): Promise<readonly string[]> {
  try {
    const answer = await fetch(`${url}/health/flow`, { signal: AbortSignal.timeout(3_000) });
    if (answer.ok) return [];
    const { values } = (await answer.json()) as { values?: { details?: Details } };
    const parts = Object.entries(values?.details ?? {}).filter(([, { status }]) => status !== 'up');
    return parts.length > 0 ? parts.map(([part]) => part) : NO_ANSWER;
  } catch {
    return NO_ANSWER;
  }
}
