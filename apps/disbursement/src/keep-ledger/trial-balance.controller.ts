import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Read } from '#platform';
import { readTrialBalance, trialBalance } from './read-trial-balance.js';

@ApiTags('ledger')
@Controller('ledger')
export class TrialBalanceController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  @Read({
    path: 'trial-balance',
    roles: ['finance-officer', 'finance-approver', 'auditor'],
    answer: trialBalance,
    summary: { id: 'Neraca saldo buku besar pembayaran', en: 'The trial balance of the ledger of payments' },
  })
  show() {
    return readTrialBalance(this.database.manager);
  }
}
