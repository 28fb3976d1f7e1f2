import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { IsIn, IsUUID } from 'class-validator';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { bilingual } from '#contracts';
import type { PersonId, Role } from '#kernel';
import {
  CLOCK,
  type Clock,
  Command,
  CommandInfo,
  type CommandRequest,
  IdPipe,
  OptionalNotNull,
  Read,
  Transactions,
} from '#platform';
import { NIK_PURPOSE_CODES, NIK_PURPOSES, type NikPurpose } from './nik-purposes.table.js';
import { recordNikShown, wholeNik } from './show-nik.js';

export class ShowNikRequest {
  @ApiProperty({ enum: NIK_PURPOSE_CODES })
  @IsIn(NIK_PURPOSE_CODES)
  readonly purpose!: NikPurpose;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'recordId seorang ahli waris yang tercatat · recordId of an heir on file',
  })
  @OptionalNotNull()
  @IsUUID()
  readonly heirRecordId?: string;
}

const shownNik = z.strictObject({
  personId: z.uuid(),
  heirRecordId: z.uuid().nullable(),
  nik: z.string(),
});
const nikPurposes = z.strictObject({
  items: z.array(z.strictObject({ code: z.enum(NIK_PURPOSE_CODES), text: bilingual })),
});

const MAY_SEE: Role[] = ['enrollment-officer', 'claims-officer', 'claims-verifier'];

@ApiTags('persons')
@Controller('persons')
export class ShowNikController {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Read({
    path: 'nik-purposes',
    answer: nikPurposes,
    roles: [...MAY_SEE, 'auditor'],
    summary: { id: 'Keperluan yang dapat disebut', en: 'The purposes that can be named' },
  })
  purposes(): z.infer<typeof nikPurposes> {
    return { items: NIK_PURPOSE_CODES.map(code => ({ code, text: NIK_PURPOSES[code] })) };
  }

  @Command({
    path: ':id/nik',
    answer: shownNik,
    roles: MAY_SEE,
    summary: {
      id: 'Perlihatkan NIK utuh untuk suatu keperluan; siapa dan untuk apa dicatat',
      en: 'Show the whole NIK for a purpose; who and what for is recorded',
    },
  })
  async show(
    @CommandInfo() request: CommandRequest,
    @Param('id', new IdPipe('PERSON_NOT_FOUND')) personId: PersonId,
    @Body() { purpose, heirRecordId }: ShowNikRequest,
  ): Promise<z.infer<typeof shownNik>> {
    const whose = { personId, heirRecordId: heirRecordId ?? null };
    const by = { purpose, shownBy: request.user.name, shownAt: this.clock().toString() };
    // What is kept for a repetition holds no number: it is read again each time.
    const kept = await this.transactions.once(request, async (tx, metadata) => {
      await recordNikShown(tx, { ...whose, ...by }, metadata);
      return whose;
    });
    return { ...kept, nik: await wholeNik(this.database, kept) };
  }
}
