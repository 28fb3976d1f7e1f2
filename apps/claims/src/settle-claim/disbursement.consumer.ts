import { Controller, Inject } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { BatchContext, Outcome, ReceivedEvent } from '#kafka';
import { LAW } from '#platform';
import type { Law } from '#statutory';
import { settleClaims } from './settle-claims.js';

@Controller()
export class DisbursementConsumer {
  constructor(@Inject(LAW) private readonly law: Law) {}

  @EventPattern<string>('disbursement.events')
  async onEvents(@Payload() events: ReceivedEvent[], @Ctx() { tx }: BatchContext): Promise<Outcome[]> {
    return settleClaims(tx, this.law, events);
  }
}
