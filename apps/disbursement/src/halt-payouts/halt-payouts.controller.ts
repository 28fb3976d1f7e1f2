import { Body, Controller, Inject } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { IsIn } from 'class-validator';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock, Command, CommandInfo, type CommandRequest, Read, Transactions } from '#platform';
import { type HaltView, haltView, readHalt, type Switching, switchPayouts } from './halt-payouts.js';
import { type HaltReason, haltReasons, type ResumeReason, resumeReasons } from './halt-reasons.table.js';

export class HaltPayoutsRequest {
  @ApiProperty({ enum: haltReasons })
  @IsIn(haltReasons)
  readonly reason!: HaltReason;
}

export class ResumePayoutsRequest {
  @ApiProperty({ enum: resumeReasons })
  @IsIn(resumeReasons)
  readonly reason!: ResumeReason;
}

@ApiTags('payouts')
@Controller('payouts')
export class HaltPayoutsController {
  constructor(
    private readonly transactions: Transactions,
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Read({
    path: 'halt',
    answer: haltView,
    roles: ['finance-officer', 'finance-approver', 'auditor'],
    summary: { id: 'Apakah pengiriman ke bank dihentikan', en: 'Whether sending to the bank is halted' },
  })
  show(): Promise<HaltView> {
    return readHalt(this.database.manager);
  }

  @Command({
    path: 'halt',
    answer: haltView,
    roles: ['finance-approver'],
    summary: { id: 'Hentikan pengiriman ke bank', en: 'Halt sending to the bank' },
  })
  halt(@Body() { reason }: HaltPayoutsRequest, @CommandInfo() request: CommandRequest) {
    return this.switch(request, { type: 'HaltPayouts', reason });
  }

  @Command({
    path: 'resume',
    answer: haltView,
    freshSignIn: true,
    roles: ['finance-approver'],
    summary: { id: 'Lanjutkan pengiriman ke bank', en: 'Resume sending to the bank' },
  })
  resume(@Body() { reason }: ResumePayoutsRequest, @CommandInfo() request: CommandRequest) {
    return this.switch(request, { type: 'ResumePayouts', reason });
  }

  private switch(request: CommandRequest, command: Pick<Switching, 'type' | 'reason'>): Promise<HaltView> {
    return this.transactions.once(request, (tx, metadata) =>
      switchPayouts(tx, { ...command, actor: request.user.name, at: this.clock().toString() }, metadata),
    );
  }
}
