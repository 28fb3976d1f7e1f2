import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { BearerGuard } from './bearer.guard.js';
import { BehaviourController } from './behaviour/behaviour.controller.js';
import { Behaviour } from './behaviour/behaviour.js';
import { ChecksController } from './checks/checks.controller.js';
import { REGISTRY_CONFIG, type RegistryConfig } from './config.js';
import { DeathsController } from './deaths/deaths.controller.js';
import { HealthController } from './health.controller.js';
import { PeopleController } from './people/people.controller.js';
import { People } from './people/people.js';

@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: Nest names modules by classes
export class SandboxRegistryModule {
  static with(config: RegistryConfig): DynamicModule {
    return {
      module: SandboxRegistryModule,
      controllers: [
        HealthController,
        ChecksController,
        DeathsController,
        PeopleController,
        BehaviourController,
      ],
      providers: [
        People,
        Behaviour,
        { provide: REGISTRY_CONFIG, useValue: config },
        { provide: APP_GUARD, useClass: BearerGuard },
      ],
    };
  }
}
