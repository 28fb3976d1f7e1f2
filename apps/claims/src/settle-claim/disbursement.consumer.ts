import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { BatchContext, Outcome, ReceivedEvent } from '#kafka';
import { settleClaims } from './settle-claims.js';

@Controller()
export class DisbursementConsumer {
  @EventPattern<string>('disbursement.events')
  async onEvents(@Payload() events: ReceivedEvent[], @Ctx() { tx }: BatchContext): Promise<Outcome[]> {
    return settleClaims(tx, events);
  }
}
