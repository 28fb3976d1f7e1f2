import { Module } from '@nestjs/common';
import { ServiceModule } from '#platform';
import { database } from './database.js';
import { EventsConsumer } from './keep-events/events.consumer.js';
import { problems } from './problems.js';
import { ReadLogController } from './read-log/read-log.controller.js';

@Module({
  imports: [ServiceModule.forRoot({ database, problems })],
  controllers: [EventsConsumer, ReadLogController],
})
export class AuditModule {}
