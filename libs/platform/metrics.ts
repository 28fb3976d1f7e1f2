import { Controller, Get, Header, Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { ConsumerFigures, RelayFigures, Tally } from '#kafka';
import { Public } from './roles.js';

const BATCH_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** The figures of one process, for Prometheus. */
@Injectable()
export class Metrics implements OnModuleInit, ConsumerFigures, RelayFigures {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Duration of HTTP requests by route and status',
    labelNames: ['method', 'route', 'status'],
    registers: [this.registry],
  });
  private readonly batches = new Histogram({
    name: 'santunan_consumer_batch_duration_seconds',
    help: 'Duration of attempts to consume a batch of messages: done, or to be tried again',
    labelNames: ['topic', 'result'],
    buckets: BATCH_SECONDS,
    registers: [this.registry],
  });
  private readonly messages = new Counter({
    name: 'santunan_consumed_messages_total',
    help: 'Messages consumed by what became of them: applied, ignored, duplicate or parked',
    labelNames: ['topic', 'outcome'],
    registers: [this.registry],
  });
  private readonly sent = new Counter({
    name: 'santunan_published_messages_total',
    help: 'Messages that the relay of this process has published, as acknowledged by the broker',
    labelNames: ['topic'],
    registers: [this.registry],
  });

  onModuleInit(): void {
    collectDefaultMetrics({ register: this.registry });
  }

  attempted(topic: string, seconds: number, result: string): void {
    this.batches.observe({ topic, result }, seconds);
  }

  consumed(topic: string, tally: Tally): void {
    for (const [outcome, count] of Object.entries(tally)) {
      if (count > 0) this.messages.inc({ topic, outcome }, count);
    }
  }

  published(topic: string, messages: number): void {
    this.sent.inc({ topic }, messages);
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
