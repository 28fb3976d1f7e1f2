import { Alert, Text } from '@mantine/core';
import { useMemo } from 'react';
import { reads } from '../../api/client.js';
import { type Column, DataTable } from '../../show/data-table.js';
import { Read } from '../../show/notice.js';
import { Day, Moment } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import { CasePart } from '../case-part.js';
import type { ClaimView, RegistryCheck } from '../claim-types.js';
import { type RegistryRow, registryRows } from './registry-rows.js';

/** What the civil registry says of the people of a case; no part of it where no registry is asked. */
export function CaseRegistry({ view }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const columns = useColumns();
  const { claimId } = view;
  const query = reads.useQuery('get', '/api/claims/{claimId}/registry', { params: { path: { claimId } } });
  if (query.isPending || query.data?.check === null) return null;
  return (
    <CasePart title={t('claims.registry.title')}>
      <Read query={query}>
        {({ check }) =>
          check && (
            <>
              <Standing check={check} />
              <DataTable
                label={t('claims.registry.title')}
                columns={columns}
                rows={registryRows(view, check.answers)}
                keyOf={({ subject }) => subject}
                names={['name']}
                isFlagged={({ says, asked }) => asked === 'answered' && says !== 'sameName'}
              />
            </>
          )
        }
      </Read>
    </CasePart>
  );
}

function Standing({ check: { standing, since } }: { readonly check: RegistryCheck }) {
  const { t } = useWords();
  const words = (
    <>
      {t(`claims.registry.standing.${standing}`)} <Moment at={since} />
    </>
  );
  return standing === 'NOT_CHECKED' ? (
    <Alert color="yellow" variant="light">
      {words}
    </Alert>
  ) : (
    <Text size="sm">{words}</Text>
  );
}

function useColumns(): Column<RegistryRow>[] {
  const { t } = useWords();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('claims.registry.person'),
        cell: ({ row: { original } }) => (
          <span>
            {t(`claims.registry.about.${original.about}`)}: {original.name ?? t('claims.facts.erased')}
          </span>
        ),
      },
      {
        id: 'says',
        header: t('claims.registry.says'),
        cell: ({ row: { original } }) =>
          original.asked === 'answered'
            ? t(`claims.registry.names.${original.says}`)
            : t(`claims.registry.asked.${original.asked}`),
      },
      { id: 'life', header: t('claims.registry.life'), cell: ({ row }) => <Life row={row.original} /> },
    ],
    [t],
  );
}

function Life({ row: { life, deathDate } }: { readonly row: RegistryRow }) {
  const { t } = useWords();
  return (
    <span>
      {t(`claims.registry.lives.${life}`)} {deathDate === null ? null : <Day date={deathDate} />}
    </span>
  );
}
