import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import {
  CLOCK,
  type Clock,
  Command,
  CommandInfo,
  type CommandRequest,
  IdPipe,
  IsRecordText,
  LAW,
  Transactions,
} from '#platform';
import type { Law } from '#statutory';
import { type ResolutionReason, resolutionReasons } from '../reconciliation/exception-kinds.table.js';
import { exceptionSummary, readException } from '../show-reconciliation/read-exceptions.js';
import { resolveException } from './resolve-exception.js';

const MOST_CHARACTERS = 500;

export class ResolveExceptionRequest {
  @ApiProperty({ enum: resolutionReasons })
  @IsIn(resolutionReasons)
  readonly reason!: ResolutionReason;

  @ApiProperty({ minLength: 1, maxLength: MOST_CHARACTERS })
  @IsRecordText(MOST_CHARACTERS)
  readonly note!: string;
}

@ApiTags('reconciliation')
@Controller('reconciliation/exceptions')
export class ResolveExceptionController {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LAW) private readonly law: Law,
  ) {}

  @Command({
    path: ':exceptionId/resolution',
    roles: ['finance-approver'],
    answer: exceptionSummary,
    summary: {
      id: 'Akhiri suatu selisih dengan alasannya; bukan oleh yang membawa berkasnya',
      en: 'End an exception with a reason; not by whoever brought its file',
    },
  })
  resolve(
    @Param('exceptionId', new IdPipe('EXCEPTION_NOT_FOUND')) exceptionId: string,
    @Body() { reason, note }: ResolveExceptionRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.transactions.once(request, async (tx, metadata) => {
      const now = this.clock();
      const resolution = { exceptionId, reason, note, actor: request.user.name, at: now.toString() };
      await resolveException(tx, resolution, { ...metadata, correlationId: exceptionId });
      return readException(tx, exceptionId, { law: this.law, now });
    });
  }
}
