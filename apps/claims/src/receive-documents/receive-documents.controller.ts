import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { CodesField } from '../claim-ledger/request-fields.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { receiveDocuments } from './receive-documents.js';

export class ReceiveDocumentsRequest {
  @CodesField(50)
  readonly documents!: string[];
}

@ApiTags('claims')
@Controller('claims')
export class ReceiveDocumentsController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':claimId/documents',
    roles: ['claims-officer'],
    summary: { id: 'Terima dokumen yang kurang', en: 'Receive missing documents' },
    answer: claimAnswerSchema,
  })
  receive(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() { documents }: ReceiveDocumentsRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => receiveDocuments(tx, claimId, documents, acting));
  }
}
