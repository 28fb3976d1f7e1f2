import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { Matches } from 'class-validator';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { DEATH_FOLLOW_UPS, uuid } from '#contracts';
import type { PersonId } from '#kernel';
import {
  CLOCK,
  type Clock,
  Command,
  CommandInfo,
  type CommandRequest,
  IdPipe,
  OptionalNotNull,
  Read,
} from '#platform';
import { CivilRegistry } from '../check-registry/civil-registry.js';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { ChoiceField, DateField } from '../claim-ledger/request-fields.js';
import type { FollowUp } from './follow-up.rules.js';
import { recordFollowUp, unclaimedDeaths, unclaimedDeathsSchema } from './unclaimed-deaths.js';

export class UnclaimedDeathsQuery {
  @ApiProperty({
    required: false,
    type: String,
    description: 'Awal kode wilayah · the start of a region code',
  })
  @OptionalNotNull()
  @Matches(/^\d{2,6}$/)
  readonly region?: string;
}

export class FollowUpRequest {
  @ChoiceField(...DEATH_FOLLOW_UPS)
  readonly done!: FollowUp;

  @DateField()
  readonly doneOn!: string;
}

@ApiTags('claims')
@Controller('claims/unclaimed-deaths')
export class UnclaimedDeathsController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CivilRegistry) private readonly registry: CivilRegistry,
    private readonly desk: ClaimDesk,
  ) {}

  @Read({
    roles: ['claims-officer'],
    summary: {
      id: 'Kematian peserta yang belum diklaim, yang terlama dahulu',
      en: 'Deaths of members for whom nobody claims, the oldest first',
    },
    answer: unclaimedDeathsSchema,
  })
  async list(@Query() { region = '' }: UnclaimedDeathsQuery) {
    const found = await unclaimedDeaths(this.database, region, this.clock());
    return { ...found, isFollowed: this.registry.isSetUp };
  }

  @Command({
    path: ':personId/follow-up',
    roles: ['claims-officer'],
    summary: {
      id: 'Catat apa yang dilakukan atas kematian yang belum diklaim',
      en: 'Record what was done about a death that nobody claims for',
    },
    answer: z.strictObject({ personId: uuid<PersonId>() }),
  })
  followUp(
    @Param('personId', new IdPipe('DEATH_NOT_ON_LIST')) personId: PersonId,
    @Body() done: FollowUpRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => recordFollowUp(tx, personId, done, acting));
  }
}
