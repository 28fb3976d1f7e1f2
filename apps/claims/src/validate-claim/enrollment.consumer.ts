import { Controller, Inject } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  applied,
  type BatchContext,
  ignored,
  type Outcome,
  type ReceivedEvent,
  type ReceivedRecord,
} from '#kafka';
import { CLOCK, type Clock, LAW } from '#platform';
import type { Law } from '#statutory';
import { keepFingerprints } from '../watch-signals/keep-fingerprints.js';
import { namesArrived } from '../watch-signals/names-arrived.js';
import { WATCH, type Watch } from '../watch-signals/watch.js';
import { concernsMembers, enrollmentFacts, keepEnrollmentFacts } from './enrollment-facts.js';
import { factsArrived } from './facts-arrived.js';
import { keepOnlyPeople } from './keep-only-people.js';

@Controller()
export class EnrollmentConsumer {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LAW) private readonly law: Law,
    @Inject(WATCH) private readonly watch: Watch,
  ) {}

  @EventPattern<string>('enrollment.events')
  async onEvents(@Payload() events: ReceivedEvent[], @Ctx() { tx }: BatchContext): Promise<Outcome[]> {
    const arrivals = events.filter(concernsMembers).map(event => {
      const facts = enrollmentFacts(event);
      const personIds = facts.members.map(({ personId }) => personId);
      return { event, facts, personIds: [...personIds, ...facts.people.map(({ personId }) => personId)] };
    });
    await factsArrived(tx, arrivals, {
      ...this.validating(),
      keep: async (facts, personIds) => {
        await keepEnrollmentFacts(tx, {
          members: facts.flatMap(({ members }) => members),
          people: facts.flatMap(({ people }) => people),
        });
        await keepFingerprints(tx, personIds, this.watch.prints);
      },
    });
    return events.map(event => (concernsMembers(event) ? applied : ignored('not about a member')));
  }

  @EventPattern<string>('enrollment.private')
  async onRecords(@Payload() records: ReceivedRecord[], @Ctx() { tx }: BatchContext): Promise<void> {
    await keepOnlyPeople(tx, records);
    await namesArrived(tx, records, this.validating());
  }

  private validating() {
    return { at: this.clock().toString(), law: this.law, watch: this.watch };
  }
}
