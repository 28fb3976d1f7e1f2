import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { SIGNALS, type Signal } from '../claim/signals.table.js';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { ChoiceField, TextField } from '../claim-ledger/request-fields.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { decideSignal } from './decide-signal.js';

export class DecideSignalRequest {
  @ChoiceField(...SIGNALS)
  readonly signal!: Signal;

  @ChoiceField('CLEARED', 'STANDS')
  readonly decision!: 'CLEARED' | 'STANDS';

  @TextField(5000)
  readonly reason!: string;
}

@ApiTags('claims')
@Controller('claims')
export class DecideSignalController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':claimId/signals/decision',
    roles: ['claims-verifier'],
    summary: {
      id: 'Putuskan tanda yang menahan klaim, dengan alasannya',
      en: 'Decide on a signal that holds the claim, and say why',
    },
    answer: claimAnswerSchema,
  })
  decide(
    @Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string,
    @Body() decision: DecideSignalRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => decideSignal(tx, claimId, decision, acting));
  }
}
