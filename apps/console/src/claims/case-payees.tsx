import { useMemo } from 'react';
import { type Column, DataTable } from '../show/data-table.js';
import { Code, Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import { ChangeAccount } from './accounts/change-account.js';
import type { ClaimView } from './claim-types.js';
import { type PayeeRow, payeeRows } from './payee-rows.js';
import rows from './rows.module.css';
import { useChoiceWords } from './use-choices.js';

/** Who receives how much, on which account, and whether it has arrived. */
export function CasePayees({ view }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const columns = usePayeeColumns(view);
  return (
    <DataTable
      label={t('claims.payees.title')}
      columns={columns}
      rows={payeeRows(view)}
      keyOf={({ payeeId }) => payeeId}
      amounts={['amount']}
      names={['name', 'bank']}
    />
  );
}

function usePayeeColumns(view: ClaimView): Column<PayeeRow>[] {
  const { t } = useWords();
  const { wordsOf } = useChoiceWords();
  return useMemo(
    () => [
      { id: 'name', header: t('claims.payees.name'), cell: ({ row }) => <Name payee={row.original} /> },
      {
        id: 'relation',
        header: t('claims.payees.relation'),
        cell: ({ row: { original } }) =>
          original.receives === 'rest' ? t('claims.payees.fund') : wordsOf('relations', original.relation),
      },
      {
        id: 'weight',
        header: t('claims.payees.weight'),
        cell: ({ row: { original } }) =>
          original.receives === 'part'
            ? t('claims.payees.of', { weight: original.weight, all: original.allWeights })
            : t(`claims.payees.lines.${original.receives}`),
      },
      {
        id: 'bank',
        header: t('claims.payees.bank'),
        cell: ({ row }) => <Account view={view} payee={row.original} />,
      },
      {
        id: 'standing',
        header: t('claims.payees.standing'),
        cell: ({ row }) => t(`claims.payees.${row.original.standing}`),
      },
      {
        id: 'amount',
        header: t('claims.payees.amount'),
        cell: ({ row }) => <Money amount={row.original.amount} />,
      },
    ],
    [t, wordsOf, view],
  );
}

function Name({ payee: { name, nik, guardian } }: { readonly payee: PayeeRow }) {
  const { t } = useWords();
  const { wordsOf } = useChoiceWords();
  return (
    <span>
      {name ?? t('claims.facts.erased')}
      {nik ? (
        <span className={rows.small}>
          <Code>{nik}</Code>
        </span>
      ) : null}
      {guardian ? (
        <span className={rows.small}>
          {t('claims.payees.guardian', {
            name: guardian.name,
            basis: wordsOf('guardianBases', guardian.basis),
          })}{' '}
          <Code>{guardian.nik}</Code>
        </span>
      ) : null}
    </span>
  );
}

interface AccountProps {
  readonly view: ClaimView;
  readonly payee: PayeeRow;
}

function Account({ view, payee }: AccountProps) {
  const { bankCode, account, accountName } = payee;
  const { bankOf } = useChoiceWords();
  if (account === null) return null;
  return (
    <span>
      {bankCode ? bankOf(bankCode) : null} <Code>{account}</Code>
      <span className={rows.small}>{accountName}</span>
      <ChangeAccount view={view} payee={payee} />
    </span>
  );
}
