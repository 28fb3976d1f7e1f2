import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { CostBatchRequest, DeclineCostsRequest, FurtherCostsRequest } from './costs.requests.js';
import { carryOutOn, enterFurtherCosts } from './further-costs.js';

const ClaimOfPath = () => Param('claimId', new IdPipe('CLAIM_NOT_FOUND'));

@ApiTags('claims')
@Controller('claims')
export class EnterFurtherCostsController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':claimId/costs',
    roles: ['claims-officer'],
    summary: {
      id: 'Catat tagihan yang datang setelah santunan ditetapkan, atau betulkan kelompok tagihan',
      en: 'Enter bills that came after the award, or correct a batch of bills',
    },
    answer: claimAnswerSchema,
  })
  enter(
    @ClaimOfPath() claimId: string,
    @Body() entry: FurtherCostsRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => enterFurtherCosts(tx, claimId, entry, acting));
  }

  @Command({
    path: ':claimId/costs/verification',
    roles: ['claims-verifier'],
    summary: {
      id: 'Pastikan tagihan susulan; santunannya dihitung lagi menurut hukum',
      en: 'Confirm the further bills; the benefit is computed again by law',
    },
    answer: claimAnswerSchema,
  })
  verify(
    @ClaimOfPath() claimId: string,
    @Body() { batch }: CostBatchRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) =>
      carryOutOn(tx, claimId, acting, { type: 'VerifyFurtherCosts', batch }),
    );
  }

  @Command({
    path: ':claimId/costs/decline',
    roles: ['claims-verifier'],
    summary: { id: 'Tidak menerima tagihan susulan', en: 'Decline the further bills' },
    answer: claimAnswerSchema,
  })
  decline(
    @ClaimOfPath() claimId: string,
    @Body() { batch, reason }: DeclineCostsRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) =>
      carryOutOn(tx, claimId, acting, { type: 'DeclineFurtherCosts', batch, reason }),
    );
  }
}
