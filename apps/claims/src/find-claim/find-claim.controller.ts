import { Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import { DataSource } from 'typeorm';
import { Refused, readStream } from '#event-store';
import type { Role } from '#kernel';
import { CLOCK, type Clock, CurrentUser, IdPipe, OptionalNotNull, Read, type SignedInUser } from '#platform';
import { foldClaim } from '../claim/replay.js';
import { STAGES } from '../explain-claim/explanation.js';
import { claimView } from './claim-view.js';
import { claimViewSchema } from './claim-view.schema.js';
import { claimPage, listClaims } from './list-claims.js';
import { peopleOfClaim } from './people-of-claim.js';

const READERS: Role[] = [
  'claims-officer',
  'claims-verifier',
  'medical-adviser',
  'claims-approver',
  'finance-officer',
  'finance-approver',
  'auditor',
];

export class FindClaimsQuery {
  @ApiProperty({ required: false, enum: STAGES })
  @OptionalNotNull()
  @IsIn(STAGES)
  readonly state?: string;

  @ApiProperty({ required: false, type: String })
  @OptionalNotNull()
  @Matches(/^JK[KM]-\d{4}-[0-9A-Z]{10}$/)
  readonly receiptNumber?: string;

  @ApiProperty({ required: false, type: String, format: 'uuid' })
  @OptionalNotNull()
  @IsUUID()
  readonly personId?: string;

  @ApiProperty({ required: false, type: String })
  @OptionalNotNull()
  @Matches(/^\d{1,18}$/)
  readonly after?: string;

  @ApiProperty({ required: false, type: 'integer', default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit: number = 50;
}

@ApiTags('claims')
@Controller('claims')
export class FindClaimController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Read({
    roles: READERS,
    summary: { id: 'Daftar klaim, yang terbaru dahulu', en: 'List claims, newest first' },
    answer: claimPage,
  })
  list(@Query() filter: FindClaimsQuery) {
    return listClaims(this.database, filter);
  }

  @Read({
    path: ':claimId',
    roles: READERS,
    summary: { id: 'Satu klaim lengkap dengan alasannya', en: 'One claim with everything that explains it' },
    answer: claimViewSchema,
  })
  async one(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @CurrentUser() user: SignedInUser,
  ) {
    const events = await readStream(this.database, claimId);
    const state = foldClaim(events);
    if (state.stage === 'NotSubmitted') throw new Refused({ code: 'CLAIM_NOT_FOUND', values: {} });
    return {
      ...claimView(state, events, this.clock()),
      ...(await peopleOfClaim(this.database, state.file, user.roles)),
    };
  }
}
