import { Group, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { reads } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { count } from '../format/format.js';
import { ChooseFile } from '../import-file/choose-file.js';
import { FindingsOfFile } from '../import-file/findings-of-file.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Facts } from '../show/facts.js';
import { Read } from '../show/notice.js';
import { Page, Section } from '../show/page.js';
import { PageLink } from '../show/page-link.js';
import { Code, Moment } from '../show/values.js';
import { useWords } from '../words/words.js';

type Roster = paths['/api/rosters/{id}']['get']['responses'][200]['content']['application/json'];

/** A file that was read before; its lines are shown when the file is chosen again. */
export function OneRoster({ rosterId }: { readonly rosterId: string }) {
  const { t } = useWords();
  const query = reads.useQuery('get', '/api/rosters/{id}', { params: { path: { id: rosterId } } });
  return (
    <Page title={t('rosters.one')} about={<PageLink to="/rosters">{t('rosters.back')}</PageLink>}>
      <Read query={query}>{roster => <Findings roster={roster} />}</Read>
    </Page>
  );
}

function Findings({ roster }: { readonly roster: Roster }) {
  const { t } = useWords();
  const [file, choose] = useState<File | null>(null);
  const hasFindings = roster.errors.length + roster.warnings.length > 0;
  return (
    <Stack gap="md">
      <Group align="flex-start" gap="xl">
        <Facts
          facts={[
            [t('rosters.importedAt'), <Moment key="at" at={roster.importedAt} exact />],
            [t('rosters.importedBy'), roster.importedBy],
          ]}
        />
        <Facts
          facts={(['rows', 'enrolled', 'unchanged', 'rejected'] as const).map(name => [
            t(`rosters.${name}`),
            count(roster[name]),
          ])}
        />
      </Group>
      {hasFindings ? <ChooseFile again choose={choose} /> : null}
      <FindingsOfFile
        errors={roster.errors}
        warnings={roster.warnings}
        rejected={roster.rejected}
        name="daftar-peserta"
        file={file}
      />
      <PayersOfRoster payers={roster.payers} />
    </Stack>
  );
}

type PayerOfRoster = Roster['payers'][number];

function PayersOfRoster({ payers }: Pick<Roster, 'payers'>) {
  const { t } = useWords();
  const columns = useMemo(
    (): Column<PayerOfRoster>[] => [
      {
        id: 'code',
        header: t('payers.code'),
        cell: ({ row }) => (
          <PageLink to="/payers" search={{ search: row.original.payerCode }}>
            <Code>{row.original.payerCode}</Code>
          </PageLink>
        ),
      },
      { id: 'name', header: t('payers.name'), cell: ({ row }) => row.original.payerName },
      { id: 'members', header: t('rosters.enrolled'), cell: ({ row }) => count(row.original.members) },
    ],
    [t],
  );
  if (payers.length === 0) return null;
  return (
    <Section title={t('rosters.payers')}>
      <DataTable
        label={t('rosters.payers')}
        columns={columns}
        rows={payers}
        keyOf={({ payerId }) => payerId}
        amounts={['members']}
        names={['name']}
      />
    </Section>
  );
}
