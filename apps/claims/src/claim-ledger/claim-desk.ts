import { Inject, Injectable, type PipeTransform } from '@nestjs/common';
import { Refused, type Tx } from '#event-store';
import { isUuid } from '#kernel';
import { CLOCK, type Clock, type CommandRequest, Transactions } from '#platform';
import type { Acting } from './acting.js';

/** How every command on a claim is carried out: once per key, in one transaction, by a person, at a time. */
@Injectable()
export class ClaimDesk {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  act<Answer>(request: CommandRequest, work: (tx: Tx, acting: Acting) => Promise<Answer>): Promise<Answer> {
    const at = this.clock().toString({ fractionalSecondDigits: 3 });
    return this.transactions.once(request, (tx, metadata) =>
      work(tx, { by: request.user.name, at, metadata }),
    );
  }
}

/** A text that cannot be a claim's id names no claim. */
@Injectable()
export class ClaimIdPipe implements PipeTransform<string, string> {
  transform(text: string): string {
    if (!isUuid(text)) throw new Refused({ code: 'CLAIM_NOT_FOUND', values: {} });
    return text;
  }
}
