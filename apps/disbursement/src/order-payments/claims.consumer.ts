import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { BatchContext, Outcome, ReceivedEvent, ReceivedRecord } from '#kafka';
import { keepOnlyPayees } from './keep-only-payees.js';
import { orderPayments } from './order-payments.js';

@Controller()
export class ClaimsConsumer {
  @EventPattern<string>('claims.events')
  async onClaimsEvents(@Payload() events: ReceivedEvent[], @Ctx() { tx }: BatchContext): Promise<Outcome[]> {
    return orderPayments(tx, events);
  }

  @EventPattern<string>('claims.private')
  async onClaimsRecords(@Payload() records: ReceivedRecord[], @Ctx() { tx }: BatchContext): Promise<void> {
    await keepOnlyPayees(tx, records);
  }
}
