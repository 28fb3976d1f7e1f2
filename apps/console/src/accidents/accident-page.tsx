import { Alert, Anchor, Button, Stack, Text } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { reads } from '../api/client.js';
import { AccidentGuarantees } from '../guarantees/accident-guarantees.js';
import { useHasRole } from '../session/session.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Read } from '../show/notice.js';
import { Page, Section } from '../show/page.js';
import { Code, Day, Moment } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { AccidentView, Victim } from './accident-types.js';
import { AddVictim } from './add-victim.js';
import { ConcludeForm } from './conclude-form.js';

const route = getRouteApi('/accidents/$accidentId');

export function AccidentPage() {
  const { t } = useWords();
  const { accidentId } = route.useParams();
  const query = reads.useQuery('get', '/api/accidents/{accidentId}', { params: { path: { accidentId } } });
  return (
    <Page title={query.data?.reportNumber ?? t('accidents.one')}>
      <Read query={query}>{view => <Report view={view} />}</Read>
    </Page>
  );
}

interface Shown {
  readonly view: AccidentView;
}

function Report({ view }: Shown) {
  const { t, say } = useWords();
  return (
    <Stack gap="md">
      {say(view.explanation) ? (
        <Alert color={view.late || (view.daysLeft ?? 0) < 0 ? 'yellow' : 'sea'} role="status">
          {say(view.explanation)}
        </Alert>
      ) : null}
      <Text size="sm" component="div">
        {say(view.categoryText)} · <Day date={view.happenedOn} /> {view.happenedTime ?? ''} ·{' '}
        {t('accidents.region')} <Code>{view.regionCode}</Code> · {t('accidents.reported')}{' '}
        <Moment at={view.reportedAt} />
      </Text>
      <Victims view={view} />
      <Accounts view={view} />
      <AccidentGuarantees view={view} />
      <Concluding view={view} />
    </Stack>
  );
}

function Victims({ view }: Shown) {
  const { t } = useWords();
  const columns = useVictimColumns(view);
  const enters = useHasRole('claims-officer');
  return (
    <Section title={t('accidents.victims.title')}>
      <DataTable
        label={t('accidents.victims.title')}
        columns={columns}
        rows={view.victims}
        keyOf={({ personId }) => personId}
        names={['name']}
      />
      {enters ? <AddVictim view={view} /> : null}
    </Section>
  );
}

function useVictimColumns(view: AccidentView): Column<Victim>[] {
  const { t, say } = useWords();
  const submits = useHasRole('claims-officer');
  return useMemo((): Column<Victim>[] => {
    const { accidentId, people } = view;
    const of = ({ personId }: Victim) => people.find(person => person.personId === personId);
    return [
      {
        id: 'name',
        header: t('people.name'),
        cell: ({ row }) => of(row.original)?.name ?? t('accidents.victims.unknown'),
      },
      { id: 'nik', header: t('people.nik'), cell: ({ row }) => <Code>{of(row.original)?.nik}</Code> },
      {
        id: 'claim',
        header: t('accidents.victims.claim'),
        cell: ({ row: { original } }) =>
          original.claim === null ? (
            say(original.text)
          ) : (
            <Anchor component={Link} to={`/claims/${original.claim.claimId}`} inherit>
              {say(original.text)}
            </Anchor>
          ),
      },
      {
        id: 'act',
        header: t('accidents.victims.act'),
        cell: ({ row: { original } }) =>
          submits && original.state === 'NO_CLAIM' ? (
            <Button
              component={Link}
              to={`/claims/new?person=${original.personId}&accident=${accidentId}`}
              variant="default"
              size="compact-sm"
            >
              {t('accidents.victims.submit')}
            </Button>
          ) : null,
      },
    ];
  }, [t, say, view, submits]);
}

/** What each of those who reported it said. */
function Accounts({ view: { reports, accounts } }: Shown) {
  const { t, say } = useWords();
  return (
    <Section title={t('accidents.accounts.title')}>
      {reports.map(({ reporterText, channelText, enteredBy, enteredAt }, index) => (
        <div key={`${enteredAt} ${enteredBy} ${reporterText.id}`}>
          <Text size="sm">{accounts[index] ?? t('accidents.accounts.erased')}</Text>
          <Text size="xs" component="div">
            {say(reporterText)} · {say(channelText)} · {enteredBy} · <Moment at={enteredAt} />
          </Text>
        </div>
      ))}
    </Section>
  );
}

/** The conclusion on a suspicion, or the form for it. */
function Concluding({ view }: Shown) {
  const { t, say } = useWords();
  const concludes = useHasRole('claims-verifier');
  const { suspected, conclusion, reasons } = view;
  if (!suspected) return null;
  if (conclusion === null && !concludes) return null;
  return (
    <Section title={t('accidents.conclusion.title')}>
      {conclusion === null ? (
        <ConcludeForm accidentId={view.accidentId} />
      ) : (
        <div>
          <Text fw={500}>{say(conclusion.text)}</Text>
          <Text size="sm">{reasons ?? t('accidents.accounts.erased')}</Text>
          {conclusion.late ? <Text size="sm">{say(conclusion.late.text)}</Text> : null}
          <Text size="xs" component="div">
            {conclusion.concludedBy} · <Moment at={conclusion.concludedAt} />
          </Text>
        </div>
      )}
    </Section>
  );
}
