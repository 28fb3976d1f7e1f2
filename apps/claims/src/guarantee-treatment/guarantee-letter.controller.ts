import { Controller, Inject, Param, Res, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { IdPipe, Read } from '#platform';
import { INSTITUTION, type Institution } from '../claim-ledger/acting.js';
import { type ClaimsConfig, SETTINGS } from '../config.js';
import { AnswersPdf, attached } from '../letters/attach-letter.js';
import { LetterCodes } from '../letters/letter-codes.js';
import { DOCUMENT_READERS } from '../readers.js';
import { printGuarantee } from './print-guarantee.js';

@ApiTags('guarantees')
@Controller('guarantees')
export class GuaranteeLetterController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(LetterCodes) private readonly codes: LetterCodes,
    @Inject(SETTINGS) private readonly settings: ClaimsConfig,
    @Inject(INSTITUTION) private readonly institution: Institution,
  ) {}

  @AnswersPdf()
  @Read({
    path: ':guaranteeId/letter',
    roles: DOCUMENT_READERS,
    summary: { id: 'Unduh surat jaminan (PDF)', en: 'Download a letter of guarantee (PDF)' },
  })
  async download(
    @Param('guaranteeId', new IdPipe('GUARANTEE_NOT_FOUND')) guaranteeId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { database, codes, settings, institution } = this;
    const printing = { codes, publicUrl: settings.PUBLIC_URL };
    const { number, printed } = await printGuarantee(database, guaranteeId, institution, printing);
    return attached(reply, number, printed);
  }
}
