import { useMemo } from 'react';
import { type Column, DataTable } from '../../show/data-table.js';
import { Moment, Money } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import own from '../entry.module.css';
import rows from '../rows.module.css';
import { useChoiceWords } from '../use-choices.js';
import type { Bill, BillsEntered } from './bill-batches.js';

/** Entries of batches: what each asks, and what became of it. */
export function BillsTable({ entries }: { readonly entries: readonly BillsEntered[] }) {
  const { t } = useWords();
  const columns = useMemo<Column<BillsEntered>[]>(
    () => [
      { id: 'batch', header: t('claims.bills.batch'), cell: ({ row }) => row.original.batch },
      {
        id: 'bills',
        header: t('claims.bills.bills'),
        cell: ({ row }) => <BillsTold bills={row.original.costs} />,
      },
      {
        id: 'days',
        header: t('claims.facts.stmbDays'),
        cell: ({ row }) => row.original.stmbDays ?? t('claims.bills.sameDays'),
      },
      {
        id: 'state',
        header: t('claims.bills.state'),
        cell: ({ row }) => <Standing entry={row.original} />,
      },
    ],
    [t],
  );
  return (
    <DataTable label={t('claims.bills.title')} columns={columns} rows={entries} keyOf={({ key }) => key} />
  );
}

function BillsTold({ bills }: { readonly bills: readonly Bill[] }) {
  const { t } = useWords();
  const { wordsOf } = useChoiceWords();
  if (bills.length === 0) return t('claims.bills.none');
  return (
    <ul className={own.plain}>
      {bills.map(({ kind, reference, amount, referencePrice }) => (
        <li key={`${kind} ${reference}`}>
          {reference} <Money amount={amount} />
          <span className={rows.small}>
            {wordsOf('costKinds', kind)}
            {referencePrice === undefined ? null : (
              <>
                , {t('claims.facts.referencePrice')} <Money amount={referencePrice} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

// On a narrow screen the parts of a cell would stand beside each other.
function Standing({ entry }: { readonly entry: BillsEntered }) {
  const { t } = useWords();
  const { enteredBy, enteredAt, replaces, replacedAt } = entry;
  return (
    <div>
      {enteredBy === null ? t('claims.bills.own') : <Decided entry={entry} />}
      {enteredBy === null ? null : (
        <span className={rows.small}>
          {t('claims.bills.enteredBy', { name: enteredBy })} <Moment at={enteredAt} />
        </span>
      )}
      {replaces === null ? null : (
        <span className={rows.small}>
          {t('claims.bills.replaces')} <Moment at={replaces} />
        </span>
      )}
      {replacedAt === null ? null : (
        <span className={rows.small}>
          {t('claims.bills.replaced')} <Moment at={replacedAt} />
        </span>
      )}
    </div>
  );
}

function Decided({ entry: { decision, enteredAt } }: { readonly entry: BillsEntered }) {
  const { t } = useWords();
  const { wordsOf } = useChoiceWords();
  if (decision === null)
    return (
      <>
        {t('claims.bills.waits')} <Moment at={enteredAt} />
      </>
    );
  const { verified, reason, decidedBy: name } = decision;
  return verified
    ? t('claims.bills.verified', { name })
    : t('claims.bills.declined', { name, reason: wordsOf('billDeclineReasons', reason ?? '') });
}
