import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import { Gauge } from 'prom-client';
import { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { FlowWatch } from './flow-watch.js';
import { Metrics } from './metrics.js';
import { queriedGauge, type Reading } from './queried-gauge.js';

const PARKED = `
SELECT topic, cause, count(*)::int AS value FROM parked WHERE resolved_at IS NULL GROUP BY topic, cause`;

/** The figures of what flows between the services, and of the connections to the database. */
@Injectable()
export class FlowFigures implements OnModuleInit {
  constructor(
    @Inject(Metrics) private readonly metrics: Metrics,
    @Inject(FlowWatch) private readonly watch: FlowWatch,
    @InjectDataSource() private readonly database: DataSource,
  ) {}

  onModuleInit(): void {
    this.ofTheOutbox();
    this.ofTheConsumer();
    this.ofTheDatabase();
  }

  private ofTheOutbox(): void {
    const outbox = () => this.watch.flow().outbox;
    this.gauge(
      'santunan_outbox_oldest_seconds',
      'Age of the oldest event that the broker has not acknowledged',
      () => outbox().oldestSeconds,
    );
    this.gauge(
      'santunan_outbox_rows',
      'Events, records and parked copies that wait to be published',
      () => outbox().waiting,
    );
    this.gauge(
      'santunan_outbox_led',
      'Whether a relay, of this process or another, publishes the outbox',
      () => Number(outbox().led),
    );
  }

  private ofTheConsumer(): void {
    const { watch } = this;
    this.gauge('santunan_broker_silent_seconds', 'Time since the broker last answered this process', () => {
      return watch.flow().broker.silentSeconds;
    });
    new Gauge({
      name: 'santunan_flow_up',
      help: 'What /health/flow says of each part: 1 up, 0 down',
      labelNames: ['part'],
      registers: [this.metrics.registry],
      collect() {
        for (const [part, { status }] of Object.entries(watch.flow())) {
          this.set({ part }, Number(status === 'up'));
        }
      },
    });
    new Gauge({
      name: 'santunan_consumer_lag',
      help: 'Messages that the broker has and this service has not consumed, as of its last answer',
      labelNames: ['topic', 'partition'],
      registers: [this.metrics.registry],
      collect() {
        for (const { topic, partition, behind } of watch.lag()) this.set({ topic, partition }, behind);
      },
    });
    queriedGauge(this.metrics, {
      name: 'santunan_parked_messages',
      help: 'Messages put aside because they could not be handled, until they are handled after all',
      labelNames: ['topic', 'cause'],
      read: () => rows<Reading<'topic' | 'cause'>>(this.database, PARKED),
    });
  }

  private ofTheDatabase(): void {
    const pool = (this.database.driver as unknown as { readonly master: Pool }).master;
    new Gauge({
      name: 'santunan_database_connections',
      help: 'Connections to the database by state, and the requests that wait for one',
      labelNames: ['state'],
      registers: [this.metrics.registry],
      collect() {
        this.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
        this.set({ state: 'idle' }, pool.idleCount);
        this.set({ state: 'waiting' }, pool.waitingCount);
      },
    });
  }

  private gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.metrics.registry],
      collect() {
        this.set(read());
      },
    });
  }
}
