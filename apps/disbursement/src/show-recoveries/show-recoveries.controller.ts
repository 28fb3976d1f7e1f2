import { Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { Transform } from 'class-transformer';
import { IsArray, IsIn, IsUUID, Matches } from 'class-validator';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { bilingual } from '#contracts';
import { type Role, regionDate } from '#kernel';
import { CLOCK, type Clock, IdPipe, OptionalNotNull, Read } from '#platform';
import { recoveryTermsOn } from '../recovery/recovery-terms.table.js';
import { WAIVER_REASONS } from '../recovery/waiver-reasons.table.js';
import { readRecoveries, readRecovery, recoveryPage, recoveryWithStory } from './read-recoveries.js';
import { RECOVERY_STATUS_TEXTS, RECOVERY_STATUSES } from './recovery-texts.table.js';

export class RecoveriesQuery {
  @ApiPropertyOptional({ description: 'next dari halaman sebelumnya · next of the page before' })
  @Matches(/^\d{1,15}$/)
  readonly after: string = '0';

  @ApiPropertyOptional({ default: '50' })
  @Matches(/^([1-9]\d?|[1-4]\d\d|500)$/)
  readonly limit: string = '50';

  @ApiPropertyOptional({
    enum: RECOVERY_STATUSES,
    isArray: true,
    description: 'Boleh diulang · may be repeated',
  })
  @OptionalNotNull()
  @Transform(({ value }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @IsIn(RECOVERY_STATUSES, { each: true })
  readonly status?: string[];

  @ApiPropertyOptional({ format: 'uuid' })
  @OptionalNotNull()
  @IsUUID()
  readonly claimId?: string;
}

const choices = z.array(z.strictObject({ code: z.string(), text: bilingual }));

const recoveryChoices = z.strictObject({
  waiverReasons: choices.describe('Bagi /waiver · for /waiver'),
  statuses: choices,
  terms: z.strictObject({ mostInstalments: z.int(), mostMonths: z.int(), source: bilingual }),
});

const READERS: Role[] = ['finance-officer', 'finance-approver', 'auditor'];

@ApiTags('recoveries')
@Controller('recoveries')
export class ShowRecoveriesController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Read({
    roles: READERS,
    answer: recoveryPage,
    summary: { id: 'Kelebihan bayar yang ditagih kembali', en: 'Overpayments that are recovered' },
  })
  list(@Query() { after, limit, status, claimId }: RecoveriesQuery) {
    const wanted = { after, limit: Number(limit), statuses: status ?? null, claimId: claimId ?? null };
    return readRecoveries(this.database.manager, wanted, regionDate(this.clock()));
  }

  @Read({
    path: 'choices',
    roles: READERS,
    answer: recoveryChoices,
    summary: {
      id: 'Pilihan formulir kelebihan bayar, dan aturan rencananya',
      en: 'The choices of recovery forms, and the terms of a plan',
    },
  })
  choices(): z.infer<typeof recoveryChoices> {
    const { mostInstalments, mostMonths, source } = recoveryTermsOn(regionDate(this.clock()));
    const ofTexts = (texts: Readonly<Record<string, z.infer<typeof bilingual>>>) =>
      Object.entries(texts).map(([code, text]) => ({ code, text }));
    return {
      waiverReasons: ofTexts(WAIVER_REASONS),
      statuses: ofTexts(RECOVERY_STATUS_TEXTS),
      terms: { mostInstalments, mostMonths, source },
    };
  }

  @Read({
    path: ':recoveryId',
    roles: READERS,
    answer: recoveryWithStory,
    summary: { id: 'Satu kelebihan bayar dan riwayatnya', en: 'One overpayment and its story' },
  })
  one(@Param('recoveryId', new IdPipe('RECOVERY_NOT_FOUND')) recoveryId: string) {
    return readRecovery(this.database.manager, recoveryId, regionDate(this.clock()));
  }
}
