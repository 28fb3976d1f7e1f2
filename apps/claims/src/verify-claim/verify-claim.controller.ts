import { Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { verifyClaim } from './verify-claim.js';

@ApiTags('claims')
@Controller('claims')
export class VerifyClaimController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':claimId/verification',
    roles: ['claims-verifier'],
    summary: { id: 'Verifikasi klaim dan hitung santunannya', en: 'Verify a claim and compute its benefit' },
    answer: claimAnswerSchema,
  })
  verify(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => verifyClaim(tx, claimId, acting));
  }
}
