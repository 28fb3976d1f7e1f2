import type { Readable } from 'node:stream';
import { Controller, Inject, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { Matches } from 'class-validator';
import { DataSource } from 'typeorm';
import {
  CLOCK,
  type Clock,
  CommandInfo,
  type CommandRequest,
  Read,
  Transactions,
  XmlBody,
  XmlUpload,
} from '#platform';
import { type DisbursementConfig, SETTINGS } from '../config.js';
import { openOurFile } from './open-file.js';
import { bankFilePage, bankFileSummary, readBankFiles } from './read-bank-files.js';
import { type ReceivedFile, whileReceived } from './receive-file.js';
import { takeBankFile } from './take-bank-file.js';

export class BankFilesQuery {
  @ApiPropertyOptional({ description: 'next dari halaman sebelumnya · next of the page before' })
  @Matches(/^\d{1,15}$/)
  readonly after: string = '0';

  @ApiPropertyOptional({ default: '50' })
  @Matches(/^([1-9]\d?|[1-4]\d\d|500)$/)
  readonly limit: string = '50';
}

@ApiTags('reconciliation')
@Controller('bank-files')
export class TakeBankFileController {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: DisbursementConfig,
  ) {}

  @XmlUpload({
    roles: ['finance-officer', 'finance-approver'],
    answer: bankFileSummary,
    summary: {
      id: 'Bawa berkas bank (camt.053, camt.054, pain.002); setiap baris dicocokkan atau menjadi selisih',
      en: 'Bring a file of the bank (camt.053, camt.054, pain.002); each line is matched or an exception',
    },
  })
  take(@XmlBody() body: Readable, @CommandInfo() request: CommandRequest) {
    const { BANK_FILES_DIR: directory, BANK_FILE_MOST_MB: megabytes } = this.settings;
    return whileReceived(body, { directory, megabytes }, file => this.takeOnce(file, request));
  }

  @Read({
    roles: ['finance-officer', 'finance-approver', 'auditor'],
    answer: bankFilePage,
    summary: { id: 'Berkas bank yang sudah diterima', en: 'The bank’s files that were taken' },
  })
  list(@Query() { after, limit }: BankFilesQuery) {
    return readBankFiles(this.database.manager, { after, limit: Number(limit) });
  }

  private takeOnce({ source, digest: bodyDigest }: ReceivedFile, request: CommandRequest) {
    const { BANK_ACCOUNT, BANK_CHANNEL } = this.settings;
    return this.transactions.onceAsking(
      { ...request, bodyDigest },
      () => openOurFile(source, BANK_ACCOUNT),
      (tx, metadata, file) => {
        const believesReturns = BANK_CHANNEL === 'files';
        const taken = { file, actor: request.user.name, at: this.clock(), believesReturns };
        return takeBankFile(tx, taken, metadata);
      },
    );
  }
}
