import { Inject, Injectable } from '@nestjs/common';
import { affected, type EventMetadata, type Tx } from '#event-store';
import { CLOCK, type Clock, Transactions } from '#platform';
import type { RegistryFinding } from '../claim/registry.state.js';
import { INSTITUTION, type Institution } from '../claim-ledger/acting.js';
import { carryOutMany } from '../claim-ledger/carry-out.js';
import { type ClaimsConfig, SETTINGS } from '../config.js';
import { factsWaitForIntake, validateOneAfterTheOther } from '../validate-claim/locks.js';
import { validateWaiting } from '../validate-claim/validate.js';
import { ANSWERED, type Question } from './registry-question.sql.js';

/** Nobody acts: the registry was asked by itself. */
const threadOf = (correlationId: string, causationId: string | null): EventMetadata => ({
  ...{ actor: null, correlationId, causationId, traceparent: null },
});

/** What was heard of a case. */
export interface Heard {
  readonly findings: readonly RegistryFinding[];
  /** Of whom there is no answer yet. */
  readonly missing: 'nobody' | 'somebody without a record' | 'whom the registry did not answer';
}

@Injectable()
export class KeepAnswers {
  constructor(
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(INSTITUTION) private readonly institution: Institution,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ClaimsConfig,
  ) {}

  /** Records what is new, validates the case on it, and ends the question once everybody was answered for. */
  async keep(question: Question, { findings, missing }: Heard): Promise<void> {
    const at = this.clock().toString({ fractionalSecondDigits: 3 });
    await this.transactions.run(async tx => {
      if (findings.length > 0) await this.record(tx, question, { answers: findings, at });
      if (missing === 'nobody') await this.close(tx, question, at);
    });
  }

  private async record(
    tx: Tx,
    { claimId, personId }: Question,
    said: { readonly answers: readonly RegistryFinding[]; readonly at: string },
  ): Promise<void> {
    const { law, watch } = this.institution;
    await factsWaitForIntake(tx, [personId]);
    await validateOneAfterTheOther(tx, [personId]);
    const command = { type: 'RecordRegistryAnswers' as const, ...said };
    const [outcome] = await carryOutMany(tx, { law, office: null }, [
      { stream: claimId, command, metadata: threadOf(claimId, null) },
    ]);
    const cause = outcome?.outcome === 'accepted' ? outcome.events.at(-1)?.id : undefined;
    if (cause === undefined) return;
    const concerned = new Map([[personId, (of: string) => threadOf(of, cause)]]);
    await validateWaiting(tx, concerned, { at: said.at, law, watch });
  }

  private async close(tx: Tx, { claimId, since }: Question, at: string): Promise<void> {
    await affected(tx, ANSWERED, [claimId, since, at, this.settings.CIVIL_REGISTRY_AGAIN_MS]);
  }
}
