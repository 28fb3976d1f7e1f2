import { Text } from '@mantine/core';
import { type Column, DataTable } from '../show/data-table.js';
import { Facts } from '../show/facts.js';
import { Section } from '../show/page.js';
import { PageLink } from '../show/page-link.js';
import { Code, Day, Moment, Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import { OffsetTerms } from './offset-terms.js';
import type { Recovery } from './recovery-types.js';

interface FactsProps {
  readonly recovery: Recovery;
}

export function RecoveryFacts({ recovery }: FactsProps) {
  const { t, say } = useWords();
  const { claimId, receiptNumber, payeeName, statusText, reference } = recovery;
  const { owed, repaid, kept, waived, repaidInExcess, offset } = recovery;
  return (
    <>
      <Facts
        facts={[
          [
            t('recoveries.receipt'),
            <PageLink key="case" to="/claims/$claimId" params={{ claimId }}>
              {receiptNumber}
            </PageLink>,
          ],
          [t('recoveries.payee'), payeeName],
          [t('recoveries.status'), say(statusText)],
          [t('recoveries.owed'), <Money key="owed" amount={owed} />],
          [t('recoveries.repaid'), <Money key="repaid" amount={repaid} />],
          [t('recoveries.kept'), kept > 0 ? <Money key="kept" amount={kept} /> : null],
          [t('recoveries.offset'), offset ? <OffsetTerms key="offset" offset={offset} /> : null],
          [t('recoveries.waived'), waived > 0 ? <Money key="waived" amount={waived} /> : null],
          [t('recoveries.excess'), repaidInExcess > 0 ? <Money key="more" amount={repaidInExcess} /> : null],
          [t('recoveries.reference'), <Code key="reference">{reference}</Code>],
        ]}
      />
      {recovery.instalments.length > 0 ? <Instalments recovery={recovery} /> : null}
      <Story recovery={recovery} />
    </>
  );
}

type Instalment = Recovery['instalments'][number];

function Instalments({ recovery }: FactsProps) {
  const { t } = useWords();
  const columns: Column<Instalment>[] = [
    { id: 'due', header: t('recoveries.dueOn'), cell: ({ row }) => <Day date={row.original.dueOn} /> },
    {
      id: 'amount',
      header: t('recoveries.amount'),
      cell: ({ row }) => <Money amount={row.original.amount} />,
    },
    { id: 'paid', header: t('recoveries.repaid'), cell: ({ row }) => <Money amount={row.original.paid} /> },
    {
      id: 'state',
      header: t('recoveries.status'),
      cell: ({ row }) => (row.original.isOverdue ? t('recoveries.overdue') : null),
    },
  ];
  return (
    <Section title={t('recoveries.plan')}>
      <DataTable
        label={t('recoveries.plan')}
        columns={columns}
        rows={recovery.instalments}
        keyOf={({ dueOn }) => dueOn}
        amounts={['amount', 'paid']}
      />
    </Section>
  );
}

function Story({ recovery: { story } }: FactsProps) {
  const { t, say } = useWords();
  return (
    <Section title={t('recoveries.story')}>
      <ol>
        {story.map(({ version, at, meaning, amount, actor }) => (
          <li key={version}>
            <Text size="sm">
              <Moment at={at} /> · {say(meaning)}
              {amount === null ? null : (
                <>
                  {' '}
                  (<Money amount={amount} />)
                </>
              )}
              {actor ? ` · ${actor}` : null}
            </Text>
          </li>
        ))}
      </ol>
    </Section>
  );
}
