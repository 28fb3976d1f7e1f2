import { Button, Group, Text, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useMemo } from 'react';
import { reads } from '../api/client.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Empty, Read } from '../show/notice.js';
import { Page } from '../show/page.js';
import { PageLink } from '../show/page-link.js';
import { Day, Moment, None } from '../show/values.js';
import { useWords } from '../words/words.js';
import { FollowUpDeath } from './follow-up-death.js';
import type { UnclaimedDeath } from './unclaimed-search.js';

const route = getRouteApi('/unclaimed-deaths');

/** Members who have died by the civil registry and for whom nobody has claimed, the oldest first. */
export function UnclaimedDeathsPage() {
  const { t } = useWords();
  const { region } = route.useSearch();
  const columns = useColumns();
  const query = reads.useQuery('get', '/api/claims/unclaimed-deaths', {
    params: { query: region ? { region } : {} },
  });
  return (
    <Page title={t('unclaimedDeaths.title')} about={t('unclaimedDeaths.about')}>
      <Region />
      <Read query={query}>
        {({ items, isWhole, isFollowed }) => {
          if (!isFollowed) return <Empty>{t('unclaimedDeaths.noRegistry')}</Empty>;
          if (items.length === 0) return <Empty>{t('unclaimedDeaths.none')}</Empty>;
          return (
            <>
              <DataTable
                label={t('unclaimedDeaths.title')}
                columns={columns}
                rows={items}
                keyOf={({ personId }) => personId}
                names={['name']}
                amounts={['months']}
              />
              {isWhole ? null : <Text size="sm">{t('unclaimedDeaths.more')}</Text>}
            </>
          );
        }}
      </Read>
    </Page>
  );
}

function Region() {
  const { t } = useWords();
  const { region = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('region') ?? '').trim();
    void navigate({ search: given === '' ? {} : { region: given } });
  };
  return (
    <form onSubmit={find} key={region}>
      <Group gap="sm" align="flex-end">
        <TextInput
          name="region"
          label={t('unclaimedDeaths.region')}
          defaultValue={region}
          inputMode="numeric"
          pattern="\d{2,6}"
          maxLength={6}
          w="14rem"
        />
        <Button type="submit" variant="default">
          {t('unclaimedDeaths.find')}
        </Button>
      </Group>
    </form>
  );
}

function useColumns(): Column<UnclaimedDeath>[] {
  const { t } = useWords();
  return useMemo(
    () => [
      { id: 'name', header: t('unclaimedDeaths.name'), cell: ({ row }) => <Who one={row.original} /> },
      { id: 'region', header: t('unclaimedDeaths.district'), cell: ({ row }) => row.original.district },
      { id: 'died', header: t('unclaimedDeaths.died'), cell: ({ row }) => <Died one={row.original} /> },
      { id: 'months', header: t('unclaimedDeaths.months'), cell: ({ row }) => row.original.monthsPaid },
      { id: 'last', header: t('unclaimedDeaths.last'), cell: ({ row }) => <Last one={row.original} /> },
      {
        id: 'act',
        header: t('unclaimedDeaths.act'),
        cell: ({ row }) => <FollowUpDeath death={row.original} />,
      },
    ],
    [t],
  );
}

interface OfOne {
  readonly one: UnclaimedDeath;
}

function Who({ one: { personId, name, memberSince } }: OfOne) {
  const { t } = useWords();
  return (
    <div>
      <PageLink to="/people/$personId" params={{ personId }}>
        {name}
      </PageLink>
      <Text size="xs" component="div">
        {t('unclaimedDeaths.memberSince')} <Day date={memberSince} />
      </Text>
    </div>
  );
}

function Died({ one: { deathDate, knownSince } }: OfOne) {
  const { t } = useWords();
  return (
    <div>
      <Day date={deathDate} />
      <Text size="xs" component="div">
        {t('unclaimedDeaths.knownSince')} <Moment at={knownSince} />
      </Text>
    </div>
  );
}

function Last({ one: { last } }: OfOne) {
  const { t } = useWords();
  if (last === null) return <None />;
  return (
    <div>
      {t(`unclaimedDeaths.done.${last.done}`)}, <Day date={last.doneOn} /> · {last.by}
    </div>
  );
}
