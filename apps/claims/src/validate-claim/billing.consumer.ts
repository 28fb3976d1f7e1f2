import { Controller, Inject } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { applied, type BatchContext, ignored, type Outcome, type ReceivedEvent } from '#kafka';
import { CLOCK, type Clock, LAW } from '#platform';
import type { Law } from '#statutory';
import { WATCH, type Watch } from '../watch-signals/watch.js';
import { concernsMonths, keepMonthFacts, monthFacts } from './billing-facts.js';
import { factsArrived } from './facts-arrived.js';

@Controller()
export class BillingConsumer {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LAW) private readonly law: Law,
    @Inject(WATCH) private readonly watch: Watch,
  ) {}

  @EventPattern<string>('billing.events')
  async onEvents(@Payload() events: ReceivedEvent[], @Ctx() { tx }: BatchContext): Promise<Outcome[]> {
    const arrivals = events.filter(concernsMonths).map(event => {
      const facts = monthFacts(event);
      return { event, facts, personIds: facts.map(({ personId }) => personId) };
    });
    await factsArrived(tx, arrivals, {
      at: this.clock().toString(),
      law: this.law,
      watch: this.watch,
      keep: facts => keepMonthFacts(tx, facts.flat()),
    });
    return events.map(event =>
      concernsMonths(event) ? applied : ignored('not about the months of members'),
    );
  }
}
