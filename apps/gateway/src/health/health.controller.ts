import { Controller, Get, HttpCode, Inject } from '@nestjs/common';
import { UPSTREAMS, type Upstream } from '../upstreams.js';

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

  /** Whether events flow in every service. */
  @Get('system')
  @HttpCode(200)
  async system(): Promise<{ status: string; services: Record<string, boolean> }> {
    const asked = await Promise.all(
      this.upstreams.map(async ({ service, url }): Promise<[string, boolean]> => [service, await flows(url)]),
    );
    return {
      status: asked.every(([, well]) => well) ? 'ok' : 'degraded',
      services: Object.fromEntries(asked),
    };
  }
}

async function flows(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/flow`, { signal: AbortSignal.timeout(3_000) })).ok;
  } catch {
    return false;
  }
}
