import { Controller, Get, Inject, Injectable, ServiceUnavailableException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type HealthCheckResult, HealthCheckService, type HealthIndicatorResult } from '@nestjs/terminus';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Refused } from '#event-store';
import { refuse } from '#kernel';
import { RELAY, type RelayPort } from './relay.port.js';
import { Public } from './roles.js';

/** What health needs of the consumer; a service that listens to nothing has one that is always well. */
export interface ConsumerHealthPort {
  health(): { readonly joined: boolean; readonly stopped: readonly string[] };
}

/** Filled once the consumer is connected, which is after the module is built. */
@Injectable()
export class ConsumerHolder {
  consumer: ConsumerHealthPort | null = null;
}

const OLDEST_OUTBOX_SECONDS = 30;

@ApiExcludeController()
@Public()
@Controller('health')
export class HealthController {
  constructor(
    @Inject(HealthCheckService) private readonly checks: HealthCheckService,
    @InjectDataSource() private readonly database: DataSource,
    @Inject(RELAY) private readonly relay: RelayPort,
    @Inject(ConsumerHolder) private readonly holder: ConsumerHolder,
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

  /** Events flow: the outbox empties and the consumer consumes. */
  @Get('flow')
  flow() {
    return this.every([
      () => this.databaseAnswers(),
      () => this.outboxEmpties(),
      () => this.consumerConsumes(),
    ]);
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
    const answers = await this.database.query('SELECT 1').then(
      () => true,
      () => false,
    );
    return { database: { status: answers ? 'up' : 'down' } };
  }

  private async outboxEmpties(): Promise<HealthIndicatorResult> {
    const oldestSeconds = await this.relay.oldestUnsentSeconds();
    return { outbox: { status: oldestSeconds < OLDEST_OUTBOX_SECONDS ? 'up' : 'down', oldestSeconds } };
  }

  private async consumerConsumes(): Promise<HealthIndicatorResult> {
    const { joined, stopped } = this.holder.consumer?.health() ?? { joined: true, stopped: [] };
    return { consumer: { status: joined && stopped.length === 0 ? 'up' : 'down', joined, stopped } };
  }
}
