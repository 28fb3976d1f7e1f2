import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { actOnReturn, referToWork } from './act-on-return.js';
import {
  EndReturnRequest,
  FindFitnessRequest,
  PlanReturnRequest,
  ReferToWorkRequest,
} from './return.requests.js';
import { returnsSchema } from './return-answer.js';

const ClaimOfPath = () => Param('claimId', new IdPipe('CLAIM_NOT_FOUND'));

@ApiTags('return-to-work')
@Controller('claims')
export class HelpBackToWorkController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':claimId/return-to-work',
    roles: ['claims-officer'],
    summary: {
      id: 'Rujuk pekerja untuk didampingi kembali bekerja',
      en: 'Refer a worker for support of the return to work',
    },
    answer: returnsSchema,
  })
  refer(
    @ClaimOfPath() claimId: string,
    @Body() referral: ReferToWorkRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) =>
      referToWork(
        tx,
        claimId,
        { ...referral, employerConsentedOn: referral.employerConsentedOn ?? null },
        acting,
      ),
    );
  }

  @Command({
    path: ':claimId/return-to-work/fitness',
    roles: ['medical-adviser'],
    summary: {
      id: 'Nyatakan apakah pekerja dapat bekerja, dan dengan batasan apa',
      en: 'Find whether the worker can work, and within which limits',
    },
    answer: returnsSchema,
  })
  fitness(
    @ClaimOfPath() claimId: string,
    @Body() found: FindFitnessRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) =>
      actOnReturn(tx, claimId, { type: 'FindFitness', ...found }, acting),
    );
  }

  @Command({
    path: ':claimId/return-to-work/plan',
    roles: ['claims-officer', 'claims-verifier'],
    summary: {
      id: 'Susun atau ubah rencana kembali bekerja',
      en: 'Plan the return to work, or revise its plan',
    },
    answer: returnsSchema,
  })
  plan(
    @ClaimOfPath() claimId: string,
    @Body() { reason, ...plan }: PlanReturnRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) =>
      actOnReturn(tx, claimId, { type: 'PlanReturn', ...plan, reason: reason ?? null }, acting),
    );
  }

  @Command({
    path: ':claimId/return-to-work/ending',
    roles: ['claims-officer', 'claims-verifier'],
    summary: {
      id: 'Catat bagaimana pendampingan berakhir',
      en: 'Say how the support of the return to work ended',
    },
    answer: returnsSchema,
  })
  end(
    @ClaimOfPath() claimId: string,
    @Body() ending: EndReturnRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) =>
      actOnReturn(tx, claimId, { type: 'EndReturn', ...ending }, acting),
    );
  }
}
