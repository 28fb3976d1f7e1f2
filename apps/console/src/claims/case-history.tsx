import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useHasRole } from '../session/session.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Moment } from '../show/values.js';
import { useWords } from '../words/words.js';
import classes from './case.module.css';
import type { ClaimView, HistoryLine } from './claim-types.js';
import { newestFirst } from './history.js';
import { useAuthorWords } from './use-author-words.js';

interface CaseHistoryProps {
  readonly view: ClaimView;
  readonly isNew: (version: number) => boolean;
}

/** Who did what when, the newest first. */
export function CaseHistory({ view, isNew }: CaseHistoryProps) {
  const { t } = useWords();
  const columns = useHistoryColumns(isNew);
  const lines = useMemo(() => newestFirst(view.history), [view.history]);
  const maySeeAll = useHasRole('auditor', 'claims-verifier', 'claims-approver');
  return (
    <Stack gap="xs">
      <div className={classes.history}>
        <DataTable label={t('claims.history.title')} columns={columns} rows={lines} keyOf={({ id }) => id} />
      </div>
      {maySeeAll ? (
        <Anchor component={Link} to={`/audit/cases/${view.claimId}`} size="sm">
          {t('claims.history.audit')}
        </Anchor>
      ) : null}
    </Stack>
  );
}

function useHistoryColumns(isNew: CaseHistoryProps['isNew']): Column<HistoryLine>[] {
  const { t, say } = useWords();
  const author = useAuthorWords();
  return useMemo(
    () => [
      {
        id: 'when',
        header: t('claims.history.when'),
        cell: ({ row }) => <Moment at={row.original.at} />,
      },
      {
        id: 'what',
        header: t('claims.history.what'),
        cell: ({ row }) => (
          <span>
            {say(row.original.text)}
            {isNew(row.original.version) ? (
              <span className={`${classes.mark} ${classes.new}`}>{t('claims.history.isNew')}</span>
            ) : null}
          </span>
        ),
      },
      { id: 'who', header: t('claims.history.who'), cell: ({ row }) => author(row.original) },
    ],
    [t, say, author, isNew],
  );
}
