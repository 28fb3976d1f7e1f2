import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { CLOCK, type Clock, type Repeated, repeat } from '#platform';
import { type ClaimsConfig, SETTINGS } from '../config.js';
import { AskRegistry } from './ask-registry.js';
import { CivilRegistry } from './civil-registry.js';

/** Asks without being told to, where there is a registry. Every copy does; the database decides who asks about which case. */
@Injectable()
export class RegistryWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('RegistryWorker');
  private running: Repeated | null = null;

  constructor(
    @Inject(AskRegistry) private readonly asking: AskRegistry,
    @Inject(CivilRegistry) private readonly registry: CivilRegistry,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ClaimsConfig,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.registry.isSetUp) return;
    // The message of a database error can quote personal data: only its name is logged.
    const report = (error: unknown) => this.logger.warn({ code: (error as Error).name });
    this.running = repeat(() => this.asking.round(this.clock), this.settings.CIVIL_REGISTRY_EVERY_MS, report);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.running?.stop();
  }
}
