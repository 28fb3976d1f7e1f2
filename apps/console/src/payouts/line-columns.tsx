import { useMemo } from 'react';
import { rupiah } from '../format/format.js';
import { BankAccount } from '../show/bank-account.js';
import type { Column } from '../show/data-table.js';
import { PageLink } from '../show/page-link.js';
import { PayeeName } from '../show/payee-name.js';
import { Moment, Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { Line, Payout } from './payout-types.js';
import classes from './payouts.module.css';

/** The columns of a nominative list; what the bank says comes in once the list is approved. */
export function useLineColumns({ lines, status }: Payout): Column<Line>[] {
  const { t } = useWords();
  return useMemo(() => {
    const numbers = new Map(lines.map(({ paymentId }, index) => [paymentId, index + 1]));
    const columns: Column<Line>[] = [
      {
        id: 'number',
        header: t('payouts.lines.number'),
        cell: ({ row }) => numbers.get(row.original.paymentId) ?? '',
      },
      {
        id: 'receipt',
        header: t('payouts.lines.receipt'),
        cell: ({ row: { original } }) => (
          <PageLink to="/claims/$claimId" params={{ claimId: original.claimId }} className={classes.whole}>
            {original.receiptNumber}
          </PageLink>
        ),
      },
      { id: 'benefit', header: t('payouts.lines.benefit'), accessorKey: 'benefit' },
      {
        id: 'payee',
        header: t('payouts.lines.payee'),
        cell: ({ row: { original } }) => (
          <PayeeName name={original.payeeName} guardian={original.guardianName} />
        ),
      },
      {
        id: 'account',
        header: t('payouts.lines.account'),
        cell: ({ row: { original } }) => (
          <BankAccount bankCode={original.bankCode} account={original.account} />
        ),
      },
      {
        id: 'amount',
        header: t('payouts.lines.amount'),
        cell: ({ row }) => <ToBePaid line={row.original} />,
      },
      {
        id: 'match',
        header: t('payouts.lines.match'),
        cell: ({ row }) => <NameMatch line={row.original} />,
      },
    ];
    if (status !== 'Approved') return columns;
    return [
      ...columns,
      {
        id: 'bank',
        header: t('payouts.lines.bank'),
        cell: ({ row }) => <BankSays line={row.original} />,
      },
    ];
  }, [t, lines, status]);
}

/** What the bank pays; where some of the share was kept against a debt, the whole share and what was kept of it. */
function ToBePaid({ line: { gross, kept, amount } }: { readonly line: Line }) {
  const { t } = useWords();
  return (
    <>
      <Money amount={amount} />
      {kept > 0 ? (
        <div className={classes.beside}>
          {t('payouts.lines.kept', { gross: rupiah(gross), kept: rupiah(kept) })}
        </div>
      ) : null}
    </>
  );
}

function NameMatch({ line: { nameMatch, nameMatchText } }: { readonly line: Line }) {
  const { say } = useWords();
  return nameMatch === 'MATCH' ? say(nameMatchText) : <strong>{say(nameMatchText)}</strong>;
}

function BankSays({ line: { paymentId, stateText, bankAnswer } }: { readonly line: Line }) {
  const { t, say } = useWords();
  return (
    <div>
      <PageLink to="/payments" search={{ payment: paymentId }}>
        {say(stateText)}
      </PageLink>
      {bankAnswer?.reasonText ? <div>{say(bankAnswer.reasonText)}</div> : null}
      {bankAnswer ? (
        <div className={classes.beside}>
          <Moment at={bankAnswer.at} />
          {bankAnswer.bankReference
            ? ` · ${t('payouts.lines.reference', { number: bankAnswer.bankReference })}`
            : null}
        </div>
      ) : null}
    </div>
  );
}
