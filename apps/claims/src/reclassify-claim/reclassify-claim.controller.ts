import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { reclassifyClaim } from './reclassify-claim.js';
import { ReclassifyClaimRequest } from './reclassify-claim.request.js';

@ApiTags('claims')
@Controller('claims')
export class ReclassifyClaimController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':claimId/reclassification',
    roles: ['claims-verifier'],
    summary: {
      id: 'Pindahkan klaim kematian ke program lain (JKM atau JKK) atas bukti baru',
      en: 'Move the claim of a death to the other programme (JKM or JKK) on new evidence',
    },
    answer: claimAnswerSchema,
  })
  reclassify(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() entry: ReclassifyClaimRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => reclassifyClaim(tx, claimId, entry, acting));
  }
}
