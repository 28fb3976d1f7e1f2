import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PreparingClient } from '#platform';
import { AccountsController } from './accounts/accounts.controller.js';
import { PayInController } from './accounts/pay-in.controller.js';
import { BankFilesController } from './bank-files/bank-files.controller.js';
import { BearerGuard } from './bearer.guard.js';
import { BehavioursController } from './behaviours/behaviours.controller.js';
import { MisbehaveController } from './behaviours/misbehave.controller.js';
import { ClockController } from './clock/clock.controller.js';
import { BANK_CONFIG, type BankConfig } from './config.js';
import { database } from './database.js';
import { PushNotices } from './notices/push-notices.js';
import { ReturnsController } from './returns/returns.controller.js';
import { StatementController } from './statement/statement.controller.js';
import { TransfersController } from './transfers/transfers.controller.js';

@Module({})
// biome-ignore lint/complexity/noStaticOnlyClass: Nest names modules by classes
export class SandboxBankModule {
  static with(config: BankConfig): DynamicModule {
    return {
      module: SandboxBankModule,
      imports: [
        TypeOrmModule.forRoot({
          name: database.service,
          type: 'postgres',
          url: config.DATABASE_URL,
          extra: { max: 20, Client: PreparingClient },
        }),
      ],
      controllers: [
        AccountsController,
        TransfersController,
        ReturnsController,
        StatementController,
        BehavioursController,
        MisbehaveController,
        ClockController,
        BankFilesController,
        PayInController,
      ],
      providers: [
        { provide: BANK_CONFIG, useValue: config },
        { provide: APP_GUARD, useClass: BearerGuard },
        PushNotices,
      ],
    };
  }
}
