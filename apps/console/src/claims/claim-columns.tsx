import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ClaimClock, ClaimKind, ClaimState } from '../show/claim-state.js';
import type { Column } from '../show/data-table.js';
import { Day, Moment, Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { ListedClaim } from './claim-types.js';
import classes from './claims.module.css';
import { ListedReasons } from './listed-reasons.js';
import { ListedOffice } from './offices/listed-office.js';
import { OpenMatter } from './open-matter.js';
import rows from './rows.module.css';

/** A claim in one row: who, what, where it stands and why, how long there is, how much. */
export function useClaimColumns(): Column<ListedClaim>[] {
  const { t } = useWords();
  return useMemo(
    () => [
      {
        id: 'receipt',
        header: t('claims.list.receipt'),
        cell: ({ row }) => <Receipt claim={row.original} />,
      },
      {
        id: 'person',
        header: t('claims.list.person'),
        cell: ({ row }) => row.original.personName ?? t('claims.facts.erased'),
      },
      { id: 'kind', header: t('claims.list.kind'), cell: ({ row }) => <ClaimKind {...row.original} /> },
      {
        id: 'eventDate',
        header: t('claims.list.eventDate'),
        cell: ({ row }) => <Day date={row.original.eventDate} />,
      },
      { id: 'state', header: t('claims.list.state'), cell: ({ row }) => <Standing claim={row.original} /> },
      { id: 'dueOn', header: t('claims.list.clock'), cell: ({ row }) => <Due claim={row.original} /> },
      {
        id: 'award',
        header: t('claims.list.award'),
        cell: ({ row }) => <Money amount={row.original.award} />,
      },
      {
        id: 'submittedAt',
        header: t('claims.list.submittedAt'),
        cell: ({ row }) => <Moment at={row.original.submittedAt} />,
      },
    ],
    [t],
  );
}

interface OfClaim {
  readonly claim: ListedClaim;
}

const Receipt = ({ claim: { claimId, receiptNumber } }: OfClaim) => (
  <Anchor component={Link} to={`/claims/${claimId}`} inherit className={classes.receipt}>
    {receiptNumber}
  </Anchor>
);

const Standing = ({ claim }: OfClaim) => (
  <div>
    <ClaimState stage={claim.state} />
    <ListedReasons claim={claim} />
    <OpenMatter open={claim.open} />
    <ListedOffice claim={claim} />
  </div>
);

const Due = ({ claim: { state, workingDaysLeft, clockStoppedSince, dueOn } }: OfClaim) => (
  <div>
    <ClaimClock stage={state} {...{ workingDaysLeft, clockStoppedSince }} />
    {workingDaysLeft === null ? null : (
      <span className={rows.small}>
        <Day date={dueOn} />
      </span>
    )}
  </div>
);
