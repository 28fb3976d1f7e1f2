import { Anchor, Button, Group, List, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { reads } from '../api/client.js';
import { Facts } from '../show/facts.js';
import { Read } from '../show/notice.js';
import { Page, Section } from '../show/page.js';
import { Code, Day, Moment } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { ClaimView } from './bodies.js';
import classes from './new-claim.module.css';

/** What the officer hands to the family; it can be opened and printed again. */
export function Receipt({ claimId }: { readonly claimId: string }) {
  const { t } = useWords();
  const query = reads.useQuery('get', '/api/claims/{claimId}', { params: { path: { claimId } } });
  return (
    <Page title={t('newClaim.receipt.title')}>
      <Read query={query}>{view => <Slip view={view} />}</Read>
      <Group gap="md" className={classes.noPrint}>
        <Button onClick={() => print()}>{t('newClaim.receipt.print')}</Button>
        <Anchor component={Link} to={`/claims/${claimId}`}>
          {t('newClaim.receipt.toCase')}
        </Anchor>
        <Anchor component={Link} to="/claims/new">
          {t('newClaim.receipt.nextCase')}
        </Anchor>
      </Group>
    </Page>
  );
}

function Slip({ view }: { readonly view: ClaimView }) {
  const { t, say } = useWords();
  const number = useRef<HTMLParagraphElement>(null);
  useEffect(() => number.current?.focus(), []);
  return (
    <Stack gap="md" className={classes.slip}>
      <div>
        <Text size="sm">{t('newClaim.receipt.number')}</Text>
        <p className={classes.number} tabIndex={-1} ref={number}>
          {view.receiptNumber}
        </p>
      </div>
      <Facts
        facts={[
          [t('newClaim.worker'), view.person.name],
          [t('newClaim.eventDate'), <Day key="event" date={view.eventDate} />],
          [t('newClaim.receipt.submittedAt'), <Moment key="at" at={view.submittedAt} />],
          [
            t('newClaim.preview.dueOn'),
            view.dueOn ? <Day key="due" date={view.dueOn} /> : t('newClaim.preview.noDeadlineYet'),
          ],
          [t('newClaim.receipt.secret'), view.statusSecret ? <Code key="s">{view.statusSecret}</Code> : null],
        ]}
      />
      {view.statusSecret ? <Text size="sm">{t('newClaim.receipt.family')}</Text> : null}
      <Text size="sm">{say(view.explanation)}</Text>
      {view.missingDocuments.length > 0 ? (
        <Section title={t('newClaim.receipt.missing')}>
          <List size="sm">
            {view.missingDocuments.map(({ code, text }) => (
              <List.Item key={code}>{say(text)}</List.Item>
            ))}
          </List>
        </Section>
      ) : null}
    </Stack>
  );
}
