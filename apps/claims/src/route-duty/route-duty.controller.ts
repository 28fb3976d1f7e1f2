import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Role } from '#kernel';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { routeDuty, takeBackDuty } from './route-duty.js';
import { RouteDutyRequest, TakeBackDutyRequest } from './route-duty.request.js';

/** Whoever works on claims: who is left in a short-staffed office may be any of them. */
const WORKING_ON_CLAIMS: Role[] = [
  'claims-officer',
  'claims-verifier',
  'medical-adviser',
  'claims-approver',
  'appeal-decider',
];

@ApiTags('claims')
@Controller('claims')
export class RouteDutyController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':claimId/duty-routings',
    roles: WORKING_ON_CLAIMS,
    summary: {
      id: 'Alihkan satu tugas ke kantor lain, dengan alasannya',
      en: 'Route one duty to another office, and say why',
    },
    answer: claimAnswerSchema,
  })
  route(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() routed: RouteDutyRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => routeDuty(tx, claimId, routed, acting));
  }

  @Command({
    path: ':claimId/duty-routings/end',
    roles: WORKING_ON_CLAIMS,
    summary: {
      id: 'Ambil kembali tugas yang dialihkan, selama belum ada yang memegangnya',
      en: 'Take a routed duty back, while nobody has taken it',
    },
    answer: claimAnswerSchema,
  })
  takeBack(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() { duty }: TakeBackDutyRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => takeBackDuty(tx, claimId, duty, acting));
  }
}
