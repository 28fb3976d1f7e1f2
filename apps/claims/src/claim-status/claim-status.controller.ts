import { Body, Controller, Inject, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { Length } from 'class-validator';
import { DataSource } from 'typeorm';
import { LAW, PublicSearch } from '#platform';
import type { Law } from '#statutory';
import { claimStatus, claimStatusSchema } from './claim-status.js';
import { StatusSecrets } from './status-secret.js';
import { StatusThrottle } from './throttle.guard.js';

export class ClaimStatusRequest {
  @Length(1, 40)
  readonly receiptNumber!: string;

  @Length(1, 40)
  readonly secret!: string;
}

@ApiTags('claims')
@Controller('claims')
@UseGuards(StatusThrottle)
export class ClaimStatusController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(StatusSecrets) private readonly secrets: StatusSecrets,
    @Inject(LAW) private readonly law: Law,
  ) {}

  @PublicSearch({
    path: 'status',
    summary: {
      id: 'Sejauh mana sebuah klaim, bagi pemegang resi dan kode rahasianya',
      en: 'How far a claim is, for who holds the receipt and its secret',
    },
    answer: claimStatusSchema,
  })
  status(@Body() question: ClaimStatusRequest) {
    return claimStatus(this.database, this.secrets, { ...question, law: this.law });
  }
}
