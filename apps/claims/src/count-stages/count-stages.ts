import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { Metrics, queriedGauge, type Reading } from '#platform';
import { stageTimes } from './stage-times.js';

const BY_STAGE = 'SELECT programme, stage, count(*)::int AS value FROM claim GROUP BY programme, stage';

/** The figures of claims by stage: how many are in it, and how long others were. */
@Injectable()
export class CountStages implements OnModuleInit {
  constructor(
    @Inject(Metrics) private readonly metrics: Metrics,
    @InjectDataSource() private readonly database: DataSource,
  ) {}

  onModuleInit(): void {
    this.metrics.registry.registerMetric(stageTimes);
    queriedGauge(this.metrics, {
      name: 'santunan_claims',
      help: 'Claims by programme and the stage that they are in',
      labelNames: ['programme', 'stage'],
      read: () => rows<Reading<'programme' | 'stage'>>(this.database, BY_STAGE),
    });
  }
}
