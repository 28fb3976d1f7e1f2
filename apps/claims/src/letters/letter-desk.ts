import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Refused, readStream } from '#event-store';
import { type ClaimsConfig, SETTINGS } from '../config.js';
import { payeeOf, peopleOfClaim } from '../find-claim/people-of-claim.js';
import { scholarsOf } from '../grant-scholarships/scholars.js';
import { LetterCodes } from './letter-codes.js';
import { type Letter, lettersOf } from './letters-of-claim.js';
import { type PrintedLetter, printLetter } from './print-letter.js';

/** Letters are made when they are asked for, from the events of the claim and the records of its people; none is kept. */
@Injectable()
export class LetterDesk {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(LetterCodes) private readonly codes: LetterCodes,
    @Inject(SETTINGS) private readonly settings: ClaimsConfig,
  ) {}

  async lettersOf(claimId: string): Promise<Letter[]> {
    const events = await readStream(this.database, claimId);
    if (events.length === 0) throw new Refused({ code: 'CLAIM_NOT_FOUND', values: {} });
    return lettersOf(events);
  }

  async letter(claimId: string, number: string): Promise<Letter> {
    const letter = (await this.lettersOf(claimId)).find(one => one.number === number);
    if (!letter) throw new Refused({ code: 'LETTER_NOT_FOUND', values: {} });
    return letter;
  }

  async print(letter: Letter): Promise<PrintedLetter> {
    // For its readers: what a doctor wrote stands on no letter.
    const people = await peopleOfClaim(this.database, letter.claim, []);
    const scholars = (await scholarsOf(this.database, letter.claim)).map(({ child, data }) => ({
      ...{ payeeId: child.childId, relation: 'CHILD', weight: 1 },
      ...payeeOf(data),
    }));
    const named = { ...people, payees: [...people.payees, ...scholars] };
    return printLetter(letter, named, { codes: this.codes, publicUrl: this.settings.PUBLIC_URL });
  }
}
