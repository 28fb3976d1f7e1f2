import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { readStream, rows } from '#event-store';
import { STAGES_OPEN_TO_FACTS } from '../claim/claim.state.js';
import type { RegistryFinding } from '../claim/registry.state.js';
import { foldClaim } from '../claim/replay.js';
import { type ClaimsConfig, SETTINGS } from '../config.js';
import { CivilRegistry, type RegistryCodes } from './civil-registry.js';
import { type Heard, KeepAnswers } from './keep-answers.js';
import { peopleToCheck, type ToCheck } from './people-to-check.js';
import { type Question, TAKE } from './registry-question.sql.js';

const AT_ONCE = 10;
/** A registry that answers slowly must not hold up the end of the process. */
const LONGEST_ROUND_MS = 10_000;

@Injectable()
export class AskRegistry {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CivilRegistry) private readonly registry: CivilRegistry,
    @Inject(KeepAnswers) private readonly keeping: KeepAnswers,
    @Inject(SETTINGS) private readonly settings: ClaimsConfig,
  ) {}

  /** Asks about cases that are due, and answers how many it is done with; a registry that is away ends the round. */
  async round(): Promise<number> {
    const { CIVIL_REGISTRY_RETRY_MS: retry } = this.settings;
    const until = performance.now() + LONGEST_ROUND_MS;
    const taken = await rows<Question>(this.database, TAKE, [retry, AT_ONCE, [...STAGES_OPEN_TO_FACTS]]);
    let done = 0;
    for (const question of taken.filter(({ isOpen }) => isOpen)) {
      const heard = await this.ask(question);
      await this.keeping.keep(question, heard);
      if (heard.missing === 'whom the registry did not answer' || performance.now() > until) break;
      done += 1;
    }
    return done;
  }

  /** No transaction is open while the registry is waited for. */
  private async ask({ claimId }: Question): Promise<Heard> {
    const state = foldClaim(await readStream(this.database, claimId));
    if (state.stage === 'NotSubmitted') throw new Error('A question about a claim that is not there');
    const findings: RegistryFinding[] = [];
    const people = await peopleToCheck(this.database, state);
    for (const person of people) {
      if (person.identity === null) continue;
      const codes = await this.registry.check(person.identity);
      if (codes === null) return { findings, missing: 'whom the registry did not answer' };
      findings.push(findingOf(person, codes));
    }
    const isWhole = findings.length === people.length;
    return { findings, missing: isWhole ? 'nobody' : 'somebody without a record' };
  }
}

/** The day of death is kept of the worker alone: it is what the claim is about. */
const findingOf = ({ about, subject }: ToCheck, codes: RegistryCodes): RegistryFinding => ({
  ...{ about, subject, ...codes },
  deathDate: about === 'WORKER' ? codes.deathDate : null,
});
