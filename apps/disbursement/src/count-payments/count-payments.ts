import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { Metrics, queriedGauge, type Reading } from '#platform';
import { stateTimes } from './state-times.js';

const BY_STATE = 'SELECT state, count(*)::int AS value FROM payment GROUP BY state';

const EXCEPTIONS =
  'SELECT code, count(*)::int AS value FROM bank_exception WHERE ended_at IS NULL GROUP BY code';

/** The figures of payments by state: how many are in it, and how long others were. */
@Injectable()
export class CountPayments implements OnModuleInit {
  constructor(
    @Inject(Metrics) private readonly metrics: Metrics,
    @InjectDataSource() private readonly database: DataSource,
  ) {}

  onModuleInit(): void {
    this.metrics.registry.registerMetric(stateTimes);
    queriedGauge(this.metrics, {
      name: 'santunan_payments',
      help: 'Payments by the state that they are in',
      labelNames: ['state'],
      read: () => rows<Reading<'state'>>(this.database, BY_STATE),
    });
    queriedGauge(this.metrics, {
      name: 'santunan_bank_exceptions',
      help: 'Answers of the bank that contradict what is known of a payment, until two people have decided',
      labelNames: ['code'],
      read: () => rows<Reading<'code'>>(this.database, EXCEPTIONS),
    });
  }
}
