import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PayeeId } from '#kernel';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ApproveClaimRequest } from '../approve-claim/approve-claim.controller.js';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { confirmAccount, dismissAccount, enterAccount } from './correct-account.js';
import { DismissAccountRequest, EnterAccountRequest } from './correct-account.request.js';

const PATH = ':claimId/payees/:payeeId/account';

@ApiTags('claims')
@Controller('claims')
export class CorrectAccountController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: PATH,
    roles: ['claims-officer'],
    summary: {
      id: 'Catat rekening lain untuk penerima yang belum dibayar; orang lain harus menegaskannya',
      en: 'Enter another account for a payee who is not paid; somebody else must confirm it',
    },
    answer: claimAnswerSchema,
  })
  enter(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Param('payeeId', new IdPipe('PAYEE_NOT_FOUND')) payeeId: PayeeId,
    @Body() entry: EnterAccountRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => enterAccount(tx, { claimId, payeeId }, entry, acting));
  }

  @Command({
    path: `${PATH}/confirmation`,
    roles: ['claims-approver'],
    summary: {
      id: 'Tegaskan rekening penerima persis seperti yang diperlihatkan',
      en: 'Confirm the account of a payee exactly as it was shown',
    },
    answer: claimAnswerSchema,
    freshSignIn: true,
  })
  confirm(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Param('payeeId', new IdPipe('PAYEE_NOT_FOUND')) payeeId: PayeeId,
    @Body() { shownHash }: ApproveClaimRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) =>
      confirmAccount(tx, { claimId, payeeId }, shownHash, acting),
    );
  }

  @Command({
    path: `${PATH}/dismissal`,
    roles: ['claims-approver'],
    summary: {
      id: 'Tolak rekening yang dicatat untuk seorang penerima',
      en: 'Dismiss the account that was entered for a payee',
    },
    answer: claimAnswerSchema,
  })
  dismiss(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Param('payeeId', new IdPipe('PAYEE_NOT_FOUND')) payeeId: PayeeId,
    @Body() { note }: DismissAccountRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => dismissAccount(tx, { claimId, payeeId }, note, acting));
  }
}
