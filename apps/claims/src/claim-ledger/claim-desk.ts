import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '#event-store';
import { CLOCK, type Clock, type CommandRequest, Transactions } from '#platform';
import { type Acting, INSTITUTION, type Institution } from './acting.js';

/** How every command on a claim is carried out: once per key, in one transaction, by a person, at a time. */
@Injectable()
export class ClaimDesk {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(INSTITUTION) private readonly institution: Institution,
  ) {}

  act<Answer>(request: CommandRequest, work: (tx: Tx, acting: Acting) => Promise<Answer>): Promise<Answer> {
    const { name: by, roles, office } = request.user;
    const at = this.clock().toString({ fractionalSecondDigits: 3 });
    return this.transactions.once(request, (tx, metadata) =>
      work(tx, { by, roles, office, at, metadata, ...this.institution }),
    );
  }
}
