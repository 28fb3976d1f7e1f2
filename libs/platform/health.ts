import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type HealthCheckResult, HealthCheckService, type HealthIndicatorResult } from '@nestjs/terminus';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Refused } from '#event-store';
import { refuse } from '#kernel';
import { FlowWatch } from './flow-watch.js';
import { Public } from './roles.js';

const ANSWERS_WITHIN_MS = 2_000;

@ApiExcludeController()
@Public()
@Controller('health')
export class HealthController {
  constructor(
    @Inject(HealthCheckService) private readonly checks: HealthCheckService,
    @InjectDataSource() private readonly database: DataSource,
    @Inject(FlowWatch) private readonly watch: FlowWatch,
  ) {}

  /** The process answers. */
  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  /** The service can accept commands, which is also so while the broker is away. */
  @Get('ready')
  ready() {
    return this.every([() => this.databaseAnswers()]);
  }

  /** Events flow: the outbox empties, the consumer consumes, the broker answers. */
  @Get('flow')
  flow() {
    const { outbox, consumer, broker } = this.watch.flow();
    return this.every([() => this.databaseAnswers(), async () => ({ outbox, consumer, broker })]);
  }

  /** A no tells which part is down. */
  private async every(parts: (() => Promise<HealthIndicatorResult>)[]): Promise<HealthCheckResult> {
    try {
      return await this.checks.check(parts);
    } catch (error) {
      if (!(error instanceof ServiceUnavailableException)) throw error;
      const { details } = error.getResponse() as HealthCheckResult;
      throw new Refused(refuse('NOT_READY', { details }).refusal);
    }
  }

  private async databaseAnswers(): Promise<HealthIndicatorResult> {
    const tooLate = sleep(ANSWERS_WITHIN_MS, false, { ref: false });
    const answers = this.database.query('SELECT 1').then(
      () => true,
      () => false,
    );
    return { database: { status: (await Promise.race([answers, tooLate])) ? 'up' : 'down' } };
  }
}
