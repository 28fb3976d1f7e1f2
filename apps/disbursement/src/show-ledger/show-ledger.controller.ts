import { Controller, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { IsIn, IsUUID, Matches } from 'class-validator';
import { DataSource } from 'typeorm';
import { OptionalNotNull, Read } from '#platform';
import { ACCOUNT_CODES, type AccountCode } from '../ledger/chart-of-accounts.table.js';
import { journalPage, readJournals } from './read-journals.js';

export class JournalsQuery {
  @ApiPropertyOptional({ description: 'next dari halaman sebelumnya · next of the page before' })
  @Matches(/^\d{1,15}$/)
  readonly after: string = '0';

  @ApiPropertyOptional({ default: '50' })
  @Matches(/^([1-9]\d?|[1-4]\d\d|500)$/)
  readonly limit: string = '50';

  @ApiPropertyOptional({ description: 'Nomor resi klaim · the receipt number of the claim' })
  @OptionalNotNull()
  @Matches(/^[0-9A-Z-]{1,40}$/)
  readonly receiptNumber?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @OptionalNotNull()
  @IsUUID()
  readonly paymentId?: string;

  @ApiPropertyOptional({ enum: ACCOUNT_CODES })
  @OptionalNotNull()
  @IsIn(ACCOUNT_CODES)
  readonly account?: AccountCode;
}

@ApiTags('ledger')
@Controller('ledger')
export class ShowLedgerController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Read({
    path: 'journals',
    roles: ['finance-officer', 'finance-approver', 'auditor'],
    answer: journalPage,
    summary: {
      id: 'Jurnal buku besar, masing-masing dengan peristiwanya',
      en: 'The journals of the ledger, each with its event',
    },
  })
  journals(@Query() { after, limit, receiptNumber, paymentId, account }: JournalsQuery) {
    return readJournals(this.database.manager, {
      ...{ after, limit: Number(limit), receiptNumber: receiptNumber ?? null },
      ...{ paymentId: paymentId ?? null, account: account ?? null },
    });
  }
}
