import { Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { sha256 } from '#kernel';
import { CommandInfo, type CommandRequest, type FormPart, FormParts, FormUpload, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { claimRow } from '../explain-claim/claim-answer.js';
import { IncomingFiles } from '../keep-files/incoming-files.js';
import { examineFile } from './examine-file.js';
import { fileDocument, filedAnswerSchema, KEEPING, type Keeping } from './file-document.js';
import { readForm } from './read-form.js';

@ApiTags('claims')
@Controller('claims')
export class UploadDocumentController {
  constructor(
    private readonly desk: ClaimDesk,
    private readonly incoming: IncomingFiles,
    @Inject(KEEPING) private readonly keeping: Keeping,
    @InjectDataSource() private readonly database: DataSource,
  ) {}

  @FormUpload({
    path: ':claimId/files',
    field: 'document',
    roles: ['claims-officer'],
    summary: {
      id: 'Simpan berkas (PDF, JPEG, PNG) suatu dokumen klaim; dokumennya lalu tercatat ada',
      en: 'File a document of a claim (PDF, JPEG, PNG); the document then counts as present',
    },
    answer: filedAnswerSchema,
  })
  async file(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @CommandInfo() request: CommandRequest,
    @FormParts() parts: AsyncIterable<FormPart>,
  ) {
    await claimRow(this.database.manager, claimId);
    return this.incoming.during(async receive => {
      const { document, file, declared } = await readForm(parts, receive);
      const mediaType = await examineFile(file, declared);
      const examined = { ...file, claimId, document, mediaType };
      const bodyDigest = sha256(`${document} ${file.sha256}`);
      return this.desk.act({ ...request, bodyDigest }, (tx, acting) =>
        fileDocument(tx, examined, this.keeping, acting),
      );
    });
  }
}
