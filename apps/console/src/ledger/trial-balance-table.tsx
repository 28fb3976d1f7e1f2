import { Alert, Text } from '@mantine/core';
import { useMemo } from 'react';
import { reads } from '../api/client.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Read } from '../show/notice.js';
import { Section } from '../show/page.js';
import { PageLink } from '../show/page-link.js';
import { Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { AccountOfLedger, TrialBalance } from './ledger-types.js';

/** Every account with both sides; its name leads to its journals. */
export function TrialBalanceTable() {
  const { t } = useWords();
  const query = reads.useQuery('get', '/api/ledger/trial-balance');
  const columns = useColumns();
  return (
    <Section title={t('ledger.balance.title')}>
      <Read query={query}>
        {balance => (
          <>
            <Balanced balance={balance} />
            <DataTable
              label={t('ledger.balance.title')}
              columns={columns}
              rows={balance.items}
              keyOf={({ account }) => account}
              amounts={['debit', 'credit', 'balance']}
              isFlagged={({ balance: left }) => left < 0}
            />
          </>
        )}
      </Read>
    </Section>
  );
}

function Balanced({ balance: { balanced, debit, credit } }: { readonly balance: TrialBalance }) {
  const { t } = useWords();
  const sums = (
    <>
      {t('ledger.debit')} <Money amount={debit} /> · {t('ledger.credit')} <Money amount={credit} />
    </>
  );
  if (!balanced)
    return (
      <Alert color="red" variant="light" title={t('ledger.balance.differs')}>
        {sums}
      </Alert>
    );
  return (
    <Text size="sm" component="div">
      {t('ledger.balance.agrees')} {sums}
    </Text>
  );
}

function useColumns(): Column<AccountOfLedger>[] {
  const { t, say } = useWords();
  return useMemo(
    (): Column<AccountOfLedger>[] => [
      {
        id: 'account',
        header: t('ledger.account'),
        cell: ({ row: { original } }) => (
          <PageLink to="/ledger" search={{ account: original.account }}>
            {say(original.text)}
          </PageLink>
        ),
      },
      { id: 'debit', header: t('ledger.debit'), cell: ({ row }) => <Money amount={row.original.debit} /> },
      { id: 'credit', header: t('ledger.credit'), cell: ({ row }) => <Money amount={row.original.credit} /> },
      {
        id: 'balance',
        header: t('ledger.balance.of'),
        cell: ({ row: { original } }) => (
          <span>
            <Money amount={original.balance} />
            {original.balance === 0 ? null : ` ${t(`ledger.sides.${original.normalSide}`)}`}
          </span>
        ),
      },
    ],
    [t, say],
  );
}
