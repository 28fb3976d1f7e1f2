import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { Metrics, queriedGauge, type Reading } from '#platform';
import { stageTimes } from './stage-times.js';

const BY_STAGE = 'SELECT programme, stage, count(*)::int AS value FROM claim GROUP BY programme, stage';

const ASKED_LATER = `SELECT programme, reason, count(DISTINCT claim_id)::int AS value
FROM claim, json_array_elements_text(later_papers -> 'reasons') AS reason GROUP BY programme, reason`;

/** Which office a claim waits for: the one of the duty that comes next. */
const OF_OFFICE = `
SELECT COALESCE(routed ->> CASE stage WHEN 'Assessed' THEN 'approver' WHEN 'Appealed' THEN 'decider' ELSE 'verifier' END,
    office, 'none') AS office,
  stage, count(*)::int AS claims, extract(epoch FROM now() - min(submitted_at))::int AS age
FROM claim WHERE stage = ANY ('{Submitted,NeedsAttention,Validated,Assessed,ReturnedToOfficer,Appealed}')
GROUP BY 1, 2`;
const WAITING = `SELECT office, stage, claims AS value FROM (${OF_OFFICE}) AS waiting`;
const OLDEST = `SELECT office, stage, age AS value FROM (${OF_OFFICE}) AS waiting`;

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
    queriedGauge(this.metrics, {
      name: 'santunan_claims_asked_later',
      help: 'Claims of which a paper beyond the checklist was asked for later, by programme and reason',
      labelNames: ['programme', 'reason'],
      read: () => rows<Reading<'programme' | 'reason'>>(this.database, ASKED_LATER),
    });
    queriedGauge(this.metrics, {
      name: 'santunan_claims_waiting',
      help: 'Claims that are not decided yet, by the office that they wait for and their stage',
      labelNames: ['office', 'stage'],
      read: () => rows<Reading<'office' | 'stage'>>(this.database, WAITING),
    });
    queriedGauge(this.metrics, {
      name: 'santunan_claims_waiting_oldest_seconds',
      help: 'How long ago the oldest claim that is not decided yet was submitted, by office and stage',
      labelNames: ['office', 'stage'],
      read: () => rows<Reading<'office' | 'stage'>>(this.database, OLDEST),
    });
  }
}
