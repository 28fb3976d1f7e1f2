import { Controller, Param, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { IsUUID, Matches } from 'class-validator';
import { DataSource } from 'typeorm';
import type { Role } from '#kernel';
import { IdPipe, OptionalNotNull, Read } from '#platform';
import { readRoster, readRosters, rosterPage, rosterWithFindings } from './read-rosters.js';

export class ListRostersQuery {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'next dari halaman sebelumnya · next of the page before',
  })
  @OptionalNotNull()
  @IsUUID()
  readonly after?: string;

  @ApiPropertyOptional({ default: '50' })
  @OptionalNotNull()
  @Matches(/^([1-9]\d?|[1-4]\d\d|500)$/)
  readonly limit?: string;
}

const READERS: Role[] = ['enrollment-officer', 'billing-officer', 'auditor'];

@ApiTags('rosters')
@Controller('rosters')
export class ListRostersController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Read({
    answer: rosterPage,
    roles: READERS,
    summary: {
      id: 'Berkas yang sudah dibaca, terbaru lebih dahulu',
      en: 'The files that were read, newest first',
    },
  })
  list(@Query() { after, limit = '50' }: ListRostersQuery) {
    return readRosters(this.database, { after: after ?? null, limit: Number(limit) });
  }

  @Read({
    path: ':id',
    answer: rosterWithFindings,
    roles: READERS,
    summary: {
      id: 'Satu berkas dengan temuan pada barisnya',
      en: 'One file with what was found in its lines',
    },
  })
  one(@Param('id', new IdPipe('ROSTER_NOT_FOUND')) rosterId: string) {
    return readRoster(this.database, rosterId);
  }
}
