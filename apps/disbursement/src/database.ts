import { DisbursementTables1763700000000 } from './migrations/0001-disbursement-tables.js';
import { AwardLimit1763800000000 } from './migrations/0002-award-limit.js';
import { MedicalAdviser1763900000000 } from './migrations/0003-medical-adviser.js';
import { Ledger1764000000000 } from './migrations/0004-ledger.js';
import { AwardCorrections1764100000000 } from './migrations/0005-award-corrections.js';
import { BankNotices1764260000000 } from './migrations/0006-bank-notices.js';
import { DisputedCases1764300000000 } from './migrations/0007-disputed-cases.js';
import { Reconciliation1764400000000 } from './migrations/0008-reconciliation.js';
import { CorrectedAccounts1765100000000 } from './migrations/0010-corrected-accounts.js';
import { Recoveries1765400000000 } from './migrations/0011-recoveries.js';
import { Offsets1765500000000 } from './migrations/0012-offsets.js';
import { BankFindings1765600000000 } from './migrations/0013-bank-findings.js';

export const database = {
  service: 'disbursement',
  migrations: [
    DisbursementTables1763700000000,
    AwardLimit1763800000000,
    MedicalAdviser1763900000000,
    Ledger1764000000000,
    AwardCorrections1764100000000,
    BankNotices1764260000000,
    DisputedCases1764300000000,
    Reconciliation1764400000000,
    CorrectedAccounts1765100000000,
    Recoveries1765400000000,
    Offsets1765500000000,
    BankFindings1765600000000,
  ],
  entities: [],
};
