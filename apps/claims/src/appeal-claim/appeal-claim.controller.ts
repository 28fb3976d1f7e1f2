import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { CodeField, Optional, TextField } from '../claim-ledger/request-fields.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { appealClaim } from './appeal-claim.js';

export class AppealClaimRequest {
  @CodeField()
  readonly ground!: string;

  @TextField(5000)
  readonly words!: string;

  @Optional()
  @TextField(5000)
  readonly note?: string;
}

@ApiTags('claims')
@Controller('claims')
export class AppealClaimController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':claimId/appeals',
    roles: ['claims-officer'],
    summary: {
      id: 'Ajukan keberatan atas penolakan atau jumlah santunan, bagi pemohonnya',
      en: 'Appeal against a rejection or an award, for the claimant',
    },
    answer: claimAnswerSchema,
  })
  appeal(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() entry: AppealClaimRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => appealClaim(tx, claimId, entry, acting));
  }
}
