import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { type Column, DataTable } from '../../show/data-table.js';
import { useWords } from '../../words/words.js';
import { CasePart } from '../case-part.js';
import type { ClaimView } from '../claim-types.js';
import { type InvoiceTold, invoicesTold } from './invoices-told.js';

/** Which bills are owed to which partner hospital, by its invoices. */
export function CaseHospitals({ view }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const columns = useMemo<Column<InvoiceTold>[]>(
    () => [
      { id: 'batch', header: t('hospitals.batch'), cell: ({ row }) => row.original.batch },
      { id: 'hospital', header: t('hospitals.hospital'), cell: ({ row }) => row.original.name },
      { id: 'number', header: t('hospitals.number'), cell: ({ row }) => row.original.number },
      { id: 'bills', header: t('hospitals.bills'), cell: ({ row }) => row.original.bills },
    ],
    [t],
  );
  return (
    <CasePart title={t('hospitals.title')}>
      <Text size="sm">{t('hospitals.about')}</Text>
      <DataTable
        label={t('hospitals.title')}
        columns={columns}
        rows={invoicesTold(view)}
        keyOf={({ hospitalCode, number }) => `${hospitalCode} ${number}`}
      />
    </CasePart>
  );
}
