import { Alert, Group, Stack, Table, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { count } from '../format/format.js';
import { BusyButton } from '../show/busy-button.js';
import { ProblemNotice } from '../show/notice.js';
import { Code, Moment } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { Replay } from './answers.js';

interface ReplayCheckProps {
  readonly replay: UseQueryResult<Replay, unknown>;
}

/** On demand: are the events of the log, folded anew, the claim that the service shows? */
export function ReplayCheck({ replay }: ReplayCheckProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  const ask = () => {
    setAsked(true);
    void replay.refetch();
  };
  const { data, error, isFetching, dataUpdatedAt } = replay;
  const isAnswered = asked && !isFetching;
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <BusyButton onClick={ask} busy={asked && isFetching}>
          {t('audit.replay.ask')}
        </BusyButton>
        <Text size="sm" c="dark.4">
          {t('audit.replay.about')}
        </Text>
      </Group>
      {isAnswered && error ? <ProblemNotice error={error} again={ask} /> : null}
      {isAnswered && data && !error ? (
        <Verdict verdict={data.verdict} at={new Date(dataUpdatedAt).toISOString()} />
      ) : null}
    </Stack>
  );
}

interface VerdictProps {
  readonly verdict: Replay['verdict'];
  readonly at: string;
}

function Verdict({ verdict, at }: VerdictProps) {
  const { t } = useWords();
  const { equal, events, tables, differences } = verdict;
  return (
    <Alert
      color={equal ? 'sea' : 'red'}
      variant="light"
      role={equal ? 'status' : 'alert'}
      title={`${equal ? '✓' : '✗'} ${t(equal ? 'audit.replay.equal' : 'audit.replay.differs', { count: differences.length })}`}
    >
      <Stack gap="xs">
        <Text size="sm">
          {t('audit.replay.folded', { events: count(events) })} <Moment at={at} exact="ms" />
        </Text>
        {tables === 'OTHERS' ? <Text size="sm">{t('audit.replay.otherTables')}</Text> : null}
        {equal ? null : <Differences differences={differences} />}
      </Stack>
    </Alert>
  );
}

function Differences({ differences }: Pick<Replay['verdict'], 'differences'>) {
  const { t } = useWords();
  return (
    <Table aria-label={t('audit.replay.differences')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('audit.replay.field')}</Table.Th>
          <Table.Th>{t('audit.replay.inLog')}</Table.Th>
          <Table.Th>{t('audit.replay.live')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {differences.map(({ field, left, right }) => (
          <Table.Tr key={field}>
            <Table.Td>
              <Code>{field}</Code>
            </Table.Td>
            <Table.Td>
              <Code>{shown(left)}</Code>
            </Table.Td>
            <Table.Td>
              <Code>{shown(right)}</Code>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
