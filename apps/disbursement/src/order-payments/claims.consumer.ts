import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { type BatchContext, ignored, type Outcome, type ReceivedEvent, type ReceivedRecord } from '#kafka';
import { casesAfterAward, lockCasesHeard } from '../case-duties/cases-heard.js';
import { hearOverpayments } from '../hear-overpayments/hear-overpayments.js';
import { keepDisputes } from '../hold-disputed/disputed-cases.js';
import { keepFromPayments } from '../keep-from-payments/keep-from-payments.js';
import { followCorrectedAccounts } from '../redirect-payments/follow-corrected-accounts.js';
import { keepOnlyPayees } from './keep-only-payees.js';
import { orderPayments } from './order-payments.js';

@Controller()
export class ClaimsConsumer {
  @EventPattern<string>('claims.events')
  async onClaimsEvents(@Payload() events: ReceivedEvent[], @Ctx() { tx }: BatchContext): Promise<Outcome[]> {
    await lockCasesHeard(tx, events);
    const disputes = await keepDisputes(tx, events);
    const ordered = await orderPayments(tx, events);
    await hearOverpayments(tx, events, ordered);
    const outcomes = events.map(
      ({ id }, index) => disputes.get(id) ?? ordered[index] ?? ignored('about no money'),
    );
    await followCorrectedAccounts(tx, events, outcomes);
    await keepFromPayments(tx, casesAfterAward(events), { actor: null, traceparent: null });
    return outcomes;
  }

  @EventPattern<string>('claims.private')
  async onClaimsRecords(@Payload() records: ReceivedRecord[], @Ctx() { tx }: BatchContext): Promise<void> {
    await keepOnlyPayees(tx, records);
  }
}
