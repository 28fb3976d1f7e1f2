import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { BatchContext, ReceivedEvent } from '#kafka';
import { keepEvents } from './keep-events.js';

/** Bytes are kept whatever their type: a log that waits for a newer build would have a hole. */
const EVERY_TYPE = { anyType: true };

@Controller()
export class EventsConsumer {
  @EventPattern<string>('enrollment.events', EVERY_TYPE)
  onEnrollment(@Payload() events: ReceivedEvent[], @Ctx() { tx }: BatchContext): Promise<void> {
    return keepEvents(tx, events);
  }

  @EventPattern<string>('billing.events', EVERY_TYPE)
  onBilling(@Payload() events: ReceivedEvent[], @Ctx() { tx }: BatchContext): Promise<void> {
    return keepEvents(tx, events);
  }

  @EventPattern<string>('claims.events', EVERY_TYPE)
  onClaims(@Payload() events: ReceivedEvent[], @Ctx() { tx }: BatchContext): Promise<void> {
    return keepEvents(tx, events);
  }

  @EventPattern<string>('disbursement.events', EVERY_TYPE)
  onDisbursement(@Payload() events: ReceivedEvent[], @Ctx() { tx }: BatchContext): Promise<void> {
    return keepEvents(tx, events);
  }
}
