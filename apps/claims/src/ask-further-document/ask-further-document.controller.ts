import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { askFurtherDocument, takeBackFurtherDocument } from './ask-further-document.js';
import { AskFurtherDocumentRequest, TakeBackFurtherDocumentRequest } from './ask-further-document.request.js';

@ApiTags('claims')
@Controller('claims')
export class AskFurtherDocumentController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':claimId/further-documents',
    roles: ['claims-verifier', 'medical-adviser', 'appeal-decider'],
    summary: {
      id: 'Minta satu dokumen di luar daftar, dengan alasannya',
      en: 'Ask for one document beyond the checklist, and say why',
    },
    answer: claimAnswerSchema,
  })
  ask(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() asked: AskFurtherDocumentRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => askFurtherDocument(tx, claimId, asked, acting));
  }

  @Command({
    path: ':claimId/further-documents/end',
    roles: ['claims-verifier', 'medical-adviser', 'appeal-decider'],
    summary: {
      id: 'Nyatakan dokumen yang diminta kemudian tidak diperlukan lagi',
      en: 'Say that a document asked for later is not needed any more',
    },
    answer: claimAnswerSchema,
  })
  takeBack(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() ended: TakeBackFurtherDocumentRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => takeBackFurtherDocument(tx, claimId, ended, acting));
  }
}
