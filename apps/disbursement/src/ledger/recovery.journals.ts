import { assertNever, type Rupiah } from '#kernel';
import type { RecoveryEvent } from '../recovery/recovery.events.js';
import type { AccountCode } from './chart-of-accounts.table.js';
import type { Entry, RecoveryEntry, RecoveryJournal } from './ledger.state.js';

/** What an event of a recovery does to the accounts; null where no money changes its place. */
export function journalOfRecovery(event: RecoveryEvent): RecoveryJournal | null {
  switch (event.type) {
    case 'RecoveryOpened':
      return whatWasOverpaidIsOwedToTheFund('RECEIVABLE_OPENED', event.data, event.data.amount);
    case 'RecoveryRaised':
      return whatWasOverpaidIsOwedToTheFund('RECEIVABLE_RAISED', event.data, event.data.by);
    case 'RecoveryLowered':
      return event.data.by === 0 ? null : whatIsLawfulIsNotOwedBack(event.data, event.data.by);
    case 'OverpaymentRepaid':
      return whatIsRepaidIsInTheBank(event.data);
    case 'OverpaymentKept':
      return whatIsKeptOfAShareRepays(event.data);
    case 'RecoveryWaived':
      return whatIsWaivedIsBorneByTheFund(event.data);
    case 'RecoveryPlanProposed':
    case 'RecoveryOffsetProposed':
    case 'RecoveryOffsetApproved':
    case 'RecoveryWaiverProposed':
    case 'RepaymentProposed':
    case 'RecoveryProposalDeclined':
    case 'RecoveryPlanApproved':
      return null;
    default:
      return assertNever(event);
  }
}

type Which = Pick<RecoveryEntry, 'claimId' | 'recoveryId'>;

const whatWasOverpaidIsOwedToTheFund = (
  kind: 'RECEIVABLE_OPENED' | 'RECEIVABLE_RAISED',
  which: Which,
  amount: Rupiah,
): RecoveryJournal => ({ kind, reverses: null, entries: moved('OVERPAYMENT', 'FUND', { ...which, amount }) });

const whatIsLawfulIsNotOwedBack = (which: Which, amount: Rupiah): RecoveryJournal => ({
  kind: 'RECEIVABLE_LOWERED',
  reverses: null,
  entries: moved('FUND', 'OVERPAYMENT', { ...which, amount }),
});

const whatIsRepaidIsInTheBank = (repaid: Moved): RecoveryJournal => ({
  kind: 'REPAID',
  reverses: null,
  entries: moved('BANK', 'OVERPAYMENT', repaid),
});

/** No bank moves it: the fund owes the share less, and the payee the debt. */
const whatIsKeptOfAShareRepays = ({
  claimId,
  recoveryId,
  shareId,
  amount,
}: Moved & Pick<Entry, 'shareId'>): RecoveryJournal => ({
  kind: 'KEPT',
  reverses: null,
  entries: [
    { account: 'AWARD_PAYABLE', side: 'DEBIT', amount, claimId, shareId },
    { account: 'OVERPAYMENT', side: 'CREDIT', amount, claimId, recoveryId },
  ],
});

const whatIsWaivedIsBorneByTheFund = (waived: Moved): RecoveryJournal => ({
  kind: 'RECEIVABLE_WAIVED',
  reverses: null,
  entries: moved('FUND', 'OVERPAYMENT', waived),
});

type Moved = Pick<RecoveryEntry, 'claimId' | 'recoveryId' | 'amount'>;

function moved(
  debit: AccountCode,
  credit: AccountCode,
  { claimId, recoveryId, amount }: Moved,
): RecoveryEntry[] {
  return [
    { account: debit, side: 'DEBIT', amount, claimId, recoveryId },
    { account: credit, side: 'CREDIT', amount, claimId, recoveryId },
  ];
}
