import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { BankAccount } from '../../show/bank-account.js';
import { type Column, DataTable } from '../../show/data-table.js';
import type { Mark } from '../../show/law.js';
import { MarkOfLaw, Readings } from '../../show/law-parts.js';
import { Read } from '../../show/notice.js';
import { Code, Money } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import { CasePart } from '../case-part.js';
import type { ClaimView } from '../claim-types.js';
import rows from '../rows.module.css';
import type { ListedYear, Scholar, Scholarships } from './scholarship-types.js';
import { useScholarNames } from './use-scholar-names.js';
import { useScholarships } from './use-scholarships.js';
import { keyOfYear, yearInWords } from './year-entry.js';

interface CaseScholarshipsProps {
  readonly view: ClaimView;
  readonly changed: boolean;
}

/** Whether the children have scholarships and why, who they are, and how far each school year is. */
export function CaseScholarships({ view, changed }: CaseScholarshipsProps) {
  const { t } = useWords();
  const query = useScholarships(view);
  return (
    <CasePart id="scholarships" title={t('claims.scholarships.title')} changed={changed}>
      <Read query={query}>
        {scholarships => (
          <>
            <Right right={scholarships.right} />
            <Children scholars={scholarships.children} />
            <Years scholarships={scholarships} />
          </>
        )}
      </Read>
    </CasePart>
  );
}

const MARKS: readonly Mark[] = ['CONFIRMED', 'INFERRED', 'UNCONFIRMED'];

/** Yes or no, with the article that says so. */
function Right({ right }: Pick<Scholarships, 'right'>) {
  const { t, say } = useWords();
  if (!right) return null;
  const { due, text, regulation, article, readings } = right;
  const mark = MARKS.find(one => one === right.mark);
  return (
    <div>
      <Text size="sm" fw={600}>
        {t(due ? 'claims.scholarships.due' : 'claims.scholarships.notDue')}
      </Text>
      <Text size="sm" component="div">
        {say(text)} ({regulation}, {article}){' '}
        {mark && mark !== 'CONFIRMED' ? <MarkOfLaw mark={mark} /> : null}
        <Readings readings={readings} />
      </Text>
    </div>
  );
}

function Children({ scholars }: { readonly scholars: readonly Scholar[] }) {
  const { t } = useWords();
  const columns = useMemo<Column<Scholar>[]>(
    () => [
      {
        id: 'name',
        header: t('claims.scholarships.child'),
        cell: ({ row }) => <Name scholar={row.original} />,
      },
      { id: 'age', header: t('claims.scholarships.age'), cell: ({ row }) => row.original.age },
      {
        id: 'account',
        header: t('claims.scholarships.account'),
        cell: ({ row }) => <Account scholar={row.original} />,
      },
    ],
    [t],
  );
  if (scholars.length === 0) return null;
  return (
    <DataTable
      label={t('claims.scholarships.children')}
      columns={columns}
      rows={scholars}
      keyOf={({ childId }) => childId}
      names={['name', 'account']}
      isFlagged={({ lacksOwnAccount }) => lacksOwnAccount}
    />
  );
}

function Name({ scholar: { name, nik } }: { readonly scholar: Scholar }) {
  const { t } = useWords();
  return (
    <span>
      {name ?? t('claims.facts.erased')}
      {nik ? (
        <span className={rows.small}>
          <Code>{nik}</Code>
        </span>
      ) : null}
    </span>
  );
}

function Account({ scholar }: { readonly scholar: Scholar }) {
  const { t } = useWords();
  const { bankCode, account, accountName, guardian, lacksOwnAccount } = scholar;
  return (
    <span>
      <BankAccount bankCode={bankCode} account={account} />
      <span className={rows.small}>{accountName}</span>
      {guardian ? (
        <span className={rows.small}>
          {t('claims.accounts.guardian')}: {guardian}
        </span>
      ) : null}
      {lacksOwnAccount ? <strong>{t('claims.scholarships.lacksOwnAccount')}</strong> : null}
    </span>
  );
}

function Years({ scholarships }: { readonly scholarships: Scholarships }) {
  const { t } = useWords();
  const nameOf = useScholarNames(scholarships);
  const columns: Column<ListedYear>[] = [
    { id: 'child', header: t('claims.scholarships.child'), cell: ({ row }) => nameOf(row.original.childId) },
    {
      id: 'year',
      header: t('claims.scholarships.year'),
      cell: ({ row }) => yearInWords(row.original.schoolYear),
    },
    {
      id: 'level',
      header: t('claims.scholarships.level'),
      cell: ({ row }) => t(`simulate.children.levels.${row.original.level}`),
    },
    {
      id: 'state',
      header: t('claims.scholarships.state'),
      cell: ({ row }) => t(`claims.scholarships.states.${row.original.state}`),
    },
    {
      id: 'amount',
      header: t('claims.scholarships.amount'),
      cell: ({ row }) => <Money amount={row.original.amount} />,
    },
  ];
  const { years, children } = scholarships;
  if (years.length === 0)
    return children.length > 0 ? <Text size="sm">{t('claims.scholarships.noYear')}</Text> : null;
  return (
    <DataTable
      label={t('claims.scholarships.years')}
      columns={columns}
      rows={years}
      keyOf={keyOfYear}
      names={['child']}
      amounts={['amount']}
    />
  );
}
