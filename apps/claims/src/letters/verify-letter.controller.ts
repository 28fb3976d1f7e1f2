import { Controller, Inject, Injectable, Query, UseGuards } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { Length } from 'class-validator';
import { DataSource } from 'typeorm';
import { AddressThrottle, PublicRead } from '#platform';
import { LetterCodes } from './letter-codes.js';
import { verificationSchema, verifyLetter } from './verify-letter.js';

const LONGEST = 60;

export class VerifyLetterQuery {
  @ApiProperty({ type: String, description: 'Seperti pada surat · as on the letter' })
  @Length(1, LONGEST)
  readonly number!: string;

  @ApiProperty({ type: String, description: 'Seperti pada surat · as on the letter' })
  @Length(1, LONGEST)
  readonly code!: string;
}

/** 80 bits are not found by trying; enough for whoever checks a pile of letters. */
@Injectable()
export class VerifyThrottle extends AddressThrottle {
  protected readonly triesPerMinute = 60;
}

@ApiTags('claims')
@Controller('letters')
@UseGuards(VerifyThrottle)
export class VerifyLetterController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(LetterCodes) private readonly codes: LetterCodes,
  ) {}

  @PublicRead({
    path: 'verify',
    summary: {
      id: 'Apakah sebuah surat asli, bagi siapa pun yang memegangnya',
      en: 'Whether a letter is genuine, for whoever holds it',
    },
    answer: verificationSchema,
  })
  verify(@Query() said: VerifyLetterQuery) {
    return verifyLetter(this.database, this.codes, said);
  }
}
