import { Alert, Group, Stack, Text, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api, reads } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { count, month as monthInWords, rupiah, today } from '../format/format.js';
import { BusyButton } from '../show/busy-button.js';
import { Facts } from '../show/facts.js';
import { MonthSelect } from '../show/month-select.js';
import { ProblemNotice, Read } from '../show/notice.js';
import { Section } from '../show/page.js';
import { useWords } from '../words/words.js';

type Preview = paths['/api/invoices/members']['get']['responses'][200]['content']['application/json'];

const route = getRouteApi('/invoices');

/** Shows who would be billed for a month, and bills them. */
export function IssueInvoices() {
  const { t } = useWords();
  const { month: listed } = route.useSearch();
  const [month, choose] = useState(listed ?? today().slice(0, 7));
  const query = reads.useQuery('get', '/api/invoices/members', { params: { query: { month } } });
  return (
    <Section title={t('invoices.issue')}>
      <Stack gap="sm">
        <Group>
          <MonthSelect
            label={t('invoices.month')}
            month={month}
            choose={chosen => choose(chosen ?? month)}
            ahead={1}
          />
        </Group>
        <Read query={query}>{preview => <Issue key={preview.month} preview={preview} />}</Read>
      </Stack>
    </Section>
  );
}

function Issue({ preview }: { readonly preview: Preview }) {
  const { t, language } = useWords();
  const { month, payers, members, billed } = preview;
  const [issuedOn, issueOn] = useState(today());
  const command = useCommand({
    // What it acts on is in the key, so that two tabs that see the same are one command.
    keyOf: (day: string) => `issue-${month}-${members}-${billed}-${day}`,
    send: (day: string, key) =>
      answerOf(
        api.POST('/api/invoices', {
          body: { month, issuedOn: day },
          params: { header: { 'Idempotency-Key': key } },
        }),
      ),
  });
  const left = members - billed;
  return (
    <Stack gap="xs">
      <Facts
        facts={[
          [t('invoices.activePayers'), count(payers)],
          [t('invoices.activeMembers'), count(members)],
          [t('invoices.alreadyBilled'), count(billed)],
          [t('invoices.toBill'), count(left)],
        ]}
      />
      <ProblemNotice error={command.error} />
      {command.data ? <Issued run={command.data} /> : null}
      {left > 0 ? (
        <Group gap="xs" align="flex-end">
          <TextInput
            type="date"
            label={t('invoices.issuedOn')}
            description={t('invoices.issuedOnHint')}
            max={today()}
            value={issuedOn}
            onChange={event => issueOn(event.currentTarget.value)}
          />
          <BusyButton
            onClick={() => command.run(issuedOn)}
            busy={command.isPending}
            disabled={issuedOn === ''}
          >
            {t('invoices.issueMonth', { month: monthInWords(month, language) })}
          </BusyButton>
          <Text size="sm" c="dark.4">
            {t(command.isPending ? 'invoices.issuing' : 'invoices.issueText')}
          </Text>
        </Group>
      ) : (
        <Text size="sm">{t(members === 0 ? 'invoices.nobodyActive' : 'invoices.allBilled')}</Text>
      )}
    </Stack>
  );
}

type Run = paths['/api/invoices']['post']['responses'][201]['content']['application/json'];

function Issued({ run }: { readonly run: Run }) {
  const { t } = useWords();
  return (
    <Alert color="teal" role="status">
      {t('invoices.issued', {
        issued: count(run.issued),
        invoices: count(run.invoices),
        members: count(run.members),
        amount: rupiah(run.amount),
      })}
    </Alert>
  );
}
