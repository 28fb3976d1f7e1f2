import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { BankAccount } from '../show/bank-account.js';
import type { Column } from '../show/data-table.js';
import { PayeeName } from '../show/payee-name.js';
import { Moment, Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { Payment } from './payment-types.js';
import classes from './payments.module.css';
import { isSelectable, type Selection, toggled } from './selection.js';
import { StateOfPayment } from './state-of-payment.js';

export interface Choosing {
  readonly selection: Selection;
  readonly choose: (selection: Selection) => void;
}

/** The columns of every tab; with `choosing` each row that waits for nothing can be chosen. */
export function usePaymentColumns(choosing: Choosing | null, refused: readonly string[]): Column<Payment>[] {
  const { t } = useWords();
  return useMemo(() => {
    const shown: Column<Payment>[] = [
      {
        id: 'receipt',
        header: t('payments.columns.receipt'),
        cell: ({ row }) => <Receipt payment={row.original} />,
      },
      { id: 'benefit', header: t('payments.columns.benefit'), accessorKey: 'benefit' },
      {
        id: 'payee',
        header: t('payments.columns.payee'),
        cell: ({ row: { original } }) => (
          <PayeeName name={original.payeeName} guardian={original.guardianName} />
        ),
      },
      {
        id: 'account',
        header: t('payments.columns.account'),
        cell: ({ row: { original } }) => (
          <BankAccount bankCode={original.bankCode} account={original.account} />
        ),
      },
      {
        id: 'amount',
        header: t('payments.columns.amount'),
        cell: ({ row }) => <Money amount={row.original.amount} />,
      },
      {
        id: 'state',
        header: t('payments.columns.state'),
        cell: ({ row }) => (
          <StateOfPayment payment={row.original} isRefused={refused.includes(row.original.paymentId)} />
        ),
      },
      {
        id: 'since',
        header: t('payments.columns.since'),
        cell: ({ row }) => <Moment at={row.original.changedAt} />,
      },
    ];
    if (!choosing) return shown;
    return [
      {
        id: 'choose',
        header: t('payments.columns.choose'),
        cell: ({ row }) => <Choose payment={row.original} {...choosing} />,
      },
      ...shown,
    ];
  }, [t, choosing, refused]);
}

function Choose({ payment, selection, choose }: Choosing & { readonly payment: Payment }) {
  const { t } = useWords();
  return (
    <Checkbox
      aria-label={t('payments.choosePayment', {
        receipt: payment.receiptNumber,
        payee: payment.payeeName ?? t('show.none'),
      })}
      checked={selection.has(payment.paymentId)}
      disabled={!isSelectable(payment)}
      onChange={() => choose(toggled(selection, payment))}
    />
  );
}

function Receipt({ payment }: { readonly payment: Payment }) {
  const { t } = useWords();
  return (
    <div>
      <Link
        from="/payments"
        to="/payments"
        search={search => ({ ...search, payment: payment.paymentId })}
        className={classes.receipt}
        id={`payment-${payment.paymentId}`}
      >
        {payment.receiptNumber}
      </Link>
      {payment.attempt > 1 ? (
        <div className={classes.beside}>{t('payments.attempt', { number: payment.attempt })}</div>
      ) : null}
    </div>
  );
}
