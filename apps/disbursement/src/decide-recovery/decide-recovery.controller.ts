import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { regionDate } from '#kernel';
import {
  CLOCK,
  type Clock,
  Command,
  CommandInfo,
  type CommandRequest,
  IdPipe,
  Transactions,
} from '#platform';
import { readRecovery, recoveryWithStory } from '../show-recoveries/read-recoveries.js';
import { type Asked, decideRecovery } from './decide-recovery.js';
import {
  ProposalShownRequest,
  ProposeOffsetRequest,
  ProposePlanRequest,
  ProposeRepaymentRequest,
  ProposeWaiverRequest,
} from './decide-recovery.requests.js';

const RecoveryParam = () => Param('recoveryId', new IdPipe('RECOVERY_NOT_FOUND'));

@ApiTags('recoveries')
@Controller('recoveries')
export class DecideRecoveryController {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Command({
    path: ':recoveryId/plan',
    roles: ['finance-officer'],
    answer: recoveryWithStory,
    summary: {
      id: 'Usulkan rencana pengembalian; orang lain menyetujuinya',
      en: 'Propose a plan of repayment, for somebody else to approve',
    },
  })
  plan(
    @RecoveryParam() recoveryId: string,
    @Body() { instalments }: ProposePlanRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.decide(request, recoveryId, { type: 'plan', instalments });
  }

  @Command({
    path: ':recoveryId/offset',
    roles: ['finance-officer'],
    answer: recoveryWithStory,
    summary: {
      id: 'Usulkan pemotongan dari pembayaran berikutnya; orang lain menyetujuinya',
      en: 'Propose to keep it from later payments, for somebody else to approve',
    },
  })
  offset(
    @RecoveryParam() recoveryId: string,
    @Body() { mostPercent, consentOn, consentDocument }: ProposeOffsetRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.decide(request, recoveryId, { type: 'offset', mostPercent, consentOn, consentDocument });
  }

  @Command({
    path: ':recoveryId/waiver',
    roles: ['finance-officer'],
    answer: recoveryWithStory,
    summary: {
      id: 'Usulkan penghapusan sisanya; orang lain menyetujuinya',
      en: 'Propose to waive what is still owed, for somebody else to approve',
    },
  })
  waiver(
    @RecoveryParam() recoveryId: string,
    @Body() { reason }: ProposeWaiverRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.decide(request, recoveryId, { type: 'waiver', reason });
  }

  @Command({
    path: ':recoveryId/repayment',
    roles: ['finance-officer'],
    answer: recoveryWithStory,
    summary: {
      id: 'Usulkan suatu selisih sebagai pengembalian; orang lain menyetujuinya',
      en: 'Propose that an exception is a repayment, for somebody else to approve',
    },
  })
  repayment(
    @RecoveryParam() recoveryId: string,
    @Body() { exceptionId }: ProposeRepaymentRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.decide(request, recoveryId, { type: 'repayment', exceptionId });
  }

  @Command({
    path: ':recoveryId/approval',
    roles: ['finance-approver'],
    answer: recoveryWithStory,
    freshSignIn: true,
    summary: {
      id: 'Setujui usulan persis seperti yang diperlihatkan',
      en: 'Approve a proposal exactly as it was shown',
    },
  })
  approve(
    @RecoveryParam() recoveryId: string,
    @Body() { shownHash }: ProposalShownRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.decide(request, recoveryId, { type: 'approval', shownHash });
  }

  @Command({
    path: ':recoveryId/refusal',
    roles: ['finance-officer', 'finance-approver'],
    answer: recoveryWithStory,
    summary: { id: 'Tolak atau tarik kembali usulan', en: 'Decline a proposal, or take it back' },
  })
  refuse(
    @RecoveryParam() recoveryId: string,
    @Body() { shownHash }: ProposalShownRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.decide(request, recoveryId, { type: 'refusal', shownHash });
  }

  private decide(request: CommandRequest, recoveryId: string, asked: Asked) {
    return this.transactions.once(request, async (tx, metadata) => {
      const at = this.clock();
      const today = regionDate(at);
      await decideRecovery(tx, recoveryId, { asked, actor: request.user.name, at, today }, metadata);
      return readRecovery(tx, recoveryId, today);
    });
  }
}
