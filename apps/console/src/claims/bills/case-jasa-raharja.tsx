import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { type Column, DataTable } from '../../show/data-table.js';
import { Day, Money } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import { CasePart } from '../case-part.js';
import type { ClaimView } from '../claim-types.js';
import { type PaidFirst, paidFirst } from './paid-first.js';

/** What Jasa Raharja paid for the same road accident, letter by letter. */
export function CaseJasaRaharja({ view }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const columns = useMemo<Column<PaidFirst>[]>(
    () => [
      { id: 'batch', header: t('jasaRaharja.batch'), cell: ({ row }) => row.original.batch },
      {
        id: 'kind',
        header: t('jasaRaharja.kind'),
        cell: ({ row }) => t(`jasaRaharja.kinds.${row.original.kind}`),
      },
      {
        id: 'letter',
        header: t('jasaRaharja.letterNumber'),
        cell: ({ row }) => row.original.letterNumber,
      },
      {
        id: 'date',
        header: t('jasaRaharja.letterDate'),
        cell: ({ row }) => <Day date={row.original.letterDate} />,
      },
      {
        id: 'amount',
        header: t('jasaRaharja.amount'),
        cell: ({ row }) => <Money amount={row.original.amount} />,
      },
    ],
    [t],
  );
  return (
    <CasePart title={t('jasaRaharja.title')}>
      <Text size="sm">{t('jasaRaharja.about')}</Text>
      <DataTable
        label={t('jasaRaharja.title')}
        columns={columns}
        rows={paidFirst(view)}
        keyOf={({ batch, kind, letterNumber }) => `${batch} ${kind} ${letterNumber}`}
        amounts={['amount']}
      />
    </CasePart>
  );
}
