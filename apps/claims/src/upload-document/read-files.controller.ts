import { Controller, Inject, Param, StreamableFile } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { IdPipe, LAW, Read } from '#platform';
import type { Law } from '#statutory';
import { FILE_KEEPER, type FileKeeper } from '../keep-files/file-keeper.js';
import { DOCUMENT_READERS } from '../readers.js';
import { ACCEPTED_TYPES } from './accepted-types.table.js';
import { fileOfClaim, filesOfClaim, knownClaim } from './files-of-claim.js';
import { soundFile } from './sound-file.js';

const listSchema = z.strictObject({
  items: z.array(
    fileOfClaim.extend({
      isKept: z.boolean().describe('Berkasnya ada di penyimpanan · whether the file is there in the store'),
    }),
  ),
});

const binary = { schema: { type: 'string', format: 'binary' } };

@ApiTags('claims')
@Controller('claims')
export class ReadFilesController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(FILE_KEEPER) private readonly keeper: FileKeeper,
    @Inject(LAW) private readonly law: Law,
  ) {}

  @Read({
    path: ':claimId/files',
    roles: DOCUMENT_READERS,
    summary: { id: 'Berkas dokumen suatu klaim', en: 'The files of the documents of a claim' },
    answer: listSchema,
  })
  async list(@Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string) {
    const { files } = await knownClaim(this.database, claimId);
    const items = await filesOfClaim(this.database, { claimId, files }, this.law);
    return {
      items: await Promise.all(
        items.map(async item => ({ ...item, isKept: await this.keeper.has(item.sha256) })),
      ),
    };
  }

  @ApiResponse({
    status: 200,
    description: 'Sebagai lampiran · as an attachment',
    content: Object.fromEntries(ACCEPTED_TYPES.map(({ mediaType }) => [mediaType, binary])),
  })
  @Read({
    path: ':claimId/files/:sha256',
    roles: DOCUMENT_READERS,
    summary: { id: 'Unduh satu berkas dokumen', en: 'Download one file of a document' },
  })
  async download(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Param('sha256') sha256: string,
  ): Promise<StreamableFile> {
    const claim = await knownClaim(this.database, claimId);
    const { stream, ...about } = await soundFile(claim, sha256, this.keeper);
    return new StreamableFile(stream, about);
  }
}
