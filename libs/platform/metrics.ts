import { Controller, Get, Header, Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { RELAY, type RelayPort } from './relay.port.js';
import { Public } from './roles.js';

/** The figures of one process, for Prometheus. */
@Injectable()
export class Metrics implements OnModuleInit {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of HTTP requests by route and status',
    labelNames: ['method', 'route', 'status'],
    registers: [this.registry],
  });

  constructor(@Inject(RELAY) private readonly relay: RelayPort) {}

  onModuleInit(): void {
    collectDefaultMetrics({ register: this.registry });
    const { relay } = this;
    new Gauge({
      name: 'santunan_outbox_oldest_seconds',
      help: 'Age of the oldest event that the broker has not acknowledged',
      registers: [this.registry],
      async collect() {
        this.set(await relay.oldestUnsentSeconds());
      },
    });
  }
}

@ApiExcludeController()
@Public()
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  @Get()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  read(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
