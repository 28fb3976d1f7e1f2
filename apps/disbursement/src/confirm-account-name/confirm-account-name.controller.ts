import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Refused } from '#event-store';
import {
  CLOCK,
  type Clock,
  Command,
  CommandInfo,
  type CommandRequest,
  IdPipe,
  IsRecordText,
  Transactions,
} from '#platform';
import { type DisbursementConfig, SETTINGS } from '../config.js';
import { confirmAccountName, confirmedName } from './confirm-account-name.js';
import { type NameSource, nameSources } from './name-sources.table.js';

const MOST_CHARACTERS = 140;

export class ConfirmAccountNameRequest {
  @ApiProperty({ minLength: 1, maxLength: MOST_CHARACTERS })
  @IsRecordText(MOST_CHARACTERS)
  readonly name!: string;

  @ApiProperty({ enum: nameSources })
  @IsIn(nameSources)
  readonly source!: NameSource;
}

@ApiTags('payments')
@Controller('payments')
export class ConfirmAccountNameController {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: DisbursementConfig,
  ) {}

  @Command({
    path: ':paymentId/account-name',
    roles: ['finance-officer'],
    answer: confirmedName,
    summary: {
      id: 'Catat nama rekening yang dibaca di bank, bila bank hanya menerima berkas',
      en: 'Record the name of the account as read at the bank, where the bank takes files only',
    },
  })
  confirm(
    @Param('paymentId', new IdPipe('PAYMENT_NOT_FOUND')) paymentId: string,
    @Body() { name, source }: ConfirmAccountNameRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    if (this.settings.BANK_CHANNEL !== 'files') {
      throw new Refused({ code: 'ACCOUNT_NAME_IS_ASKED_OF_BANK', values: {} });
    }
    return this.transactions.once(request, tx =>
      confirmAccountName(tx, {
        ...{ paymentId, name, source, actor: request.user.name },
        at: this.clock().toString(),
      }),
    );
  }
}
