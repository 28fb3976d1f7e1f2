import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { type Repeated, repeat } from '#platform';
import { CivilRegistry } from '../check-registry/civil-registry.js';
import { type ClaimsConfig, SETTINGS } from '../config.js';
import { FollowDeaths } from './follow-deaths.js';

/** Reads on in the registry's deaths by itself, where there is a registry. Every copy does; the position decides who keeps what. */
@Injectable()
export class DeathsWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('DeathsWorker');
  private running: Repeated | null = null;

  constructor(
    @Inject(FollowDeaths) private readonly following: FollowDeaths,
    @Inject(CivilRegistry) private readonly registry: CivilRegistry,
    @Inject(SETTINGS) private readonly settings: ClaimsConfig,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.registry.isSetUp) return;
    // The message of a database error can quote personal data: only its name is logged.
    const report = (error: unknown) => this.logger.warn({ code: (error as Error).name });
    this.running = repeat(() => this.following.round(), this.settings.CIVIL_REGISTRY_DEATHS_EVERY_MS, report);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.running?.stop();
  }
}
