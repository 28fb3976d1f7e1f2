import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { CodeField, Optional, TextField } from '../claim-ledger/request-fields.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { endClaim } from './end-claim.js';
import { returnClaim } from './return-claim.js';

export class ReturnClaimRequest {
  @CodeField()
  readonly reason!: string;

  /** What exactly is to be corrected; required where the list of reasons does not say it. Kept as a personal record. */
  @Optional()
  @TextField(5000)
  readonly words?: string;
}
export class RejectClaimRequest {
  @CodeField()
  readonly rule!: string;
}
export class WithdrawClaimRequest {
  @CodeField()
  readonly reason!: string;
}

@ApiTags('claims')
@Controller('claims')
export class ReturnClaimController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':claimId/return',
    roles: ['claims-verifier', 'claims-approver'],
    summary: { id: 'Kembalikan klaim kepada petugasnya', en: 'Return a claim to its officer' },
    answer: claimAnswerSchema,
  })
  return(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() entry: ReturnClaimRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => returnClaim(tx, claimId, entry, acting));
  }

  @Command({
    path: ':claimId/rejection',
    roles: ['claims-approver'],
    summary: { id: 'Tolak klaim menurut suatu aturan', en: 'Reject a claim under a rule' },
    answer: claimAnswerSchema,
  })
  reject(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() { rule }: RejectClaimRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) =>
      endClaim(tx, claimId, { type: 'RejectClaim', rule }, acting),
    );
  }

  @Command({
    path: ':claimId/withdrawal',
    roles: ['claims-officer'],
    summary: { id: 'Tarik klaim', en: 'Withdraw a claim' },
    answer: claimAnswerSchema,
  })
  withdraw(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() { reason }: WithdrawClaimRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) =>
      endClaim(tx, claimId, { type: 'WithdrawClaim', reason }, acting),
    );
  }
}
