import { Module } from '@nestjs/common';
import { ServiceModule } from '#platform';
import { auditConfig, SETTINGS } from './config.js';
import { database } from './database.js';
import { EventsConsumer } from './keep-events/events.consumer.js';
import { problems } from './problems.js';
import { ReadLogController } from './read-log/read-log.controller.js';
import { ReportDutiesController } from './report-duties/report-duties.controller.js';
import { SearchLogController } from './search-log/search-log.controller.js';
import { Listeners } from './tell-changes/listeners.js';
import { TellChangesController } from './tell-changes/tell-changes.controller.js';

@Module({
  imports: [ServiceModule.forRoot({ database, problems })],
  controllers: [
    EventsConsumer,
    TellChangesController,
    SearchLogController,
    ReportDutiesController,
    ReadLogController,
  ],
  providers: [{ provide: SETTINGS, useFactory: auditConfig }, Listeners],
})
export class AuditModule {}
