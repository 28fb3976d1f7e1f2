import { useMemo } from 'react';
import { reads } from '../api/client.js';
import { count } from '../format/format.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Empty, Read } from '../show/notice.js';
import { Section } from '../show/page.js';
import { Day as DayOf, Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { Day } from './reconciliation-types.js';
import { shown } from './resolution.js';

const AMOUNTS = ['lines', 'matched', 'exceptions', 'closing', 'ledger', 'explained', 'difference'];

/** What the bank says against what the ledger leaves, day by day. */
export function Days() {
  const { t } = useWords();
  const summary = reads.useQuery('get', '/api/reconciliation/summary');
  const columns = useColumns();
  return (
    <Section title={t('reconciliation.days.title')}>
      <Read query={summary}>
        {({ days }) =>
          days.length === 0 ? (
            <Empty>{t('reconciliation.days.none')}</Empty>
          ) : (
            <DataTable
              label={t('reconciliation.days.label')}
              columns={columns}
              rows={days}
              keyOf={({ day }) => day}
              amounts={AMOUNTS}
              isFlagged={({ difference }) => difference !== '0'}
            />
          )
        }
      </Read>
    </Section>
  );
}

function useColumns(): Column<Day>[] {
  const { t } = useWords();
  return useMemo(() => {
    const number = (id: 'lines' | 'matched' | 'exceptions'): Column<Day> => ({
      id,
      header: t(`reconciliation.days.${id}`),
      cell: ({ row }) => count(row.original[id]),
    });
    const money = (id: string, header: string, of: (day: Day) => string): Column<Day> => ({
      id,
      header,
      cell: ({ row }) => <Money amount={shown(of(row.original))} />,
    });
    return [
      {
        id: 'day',
        header: t('reconciliation.days.day'),
        cell: ({ row }) => <DayOf date={row.original.day} />,
      },
      number('lines'),
      number('matched'),
      number('exceptions'),
      money('closing', t('reconciliation.days.closing'), day => day.closing),
      money('ledger', t('reconciliation.days.ledger'), day => day.cashByLedger),
      money('explained', t('reconciliation.days.explained'), day => day.explained),
      money('difference', t('reconciliation.days.difference'), day => day.difference),
    ];
  }, [t]);
}
