import { Button, Group, Stack, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { reads } from '../api/client.js';
import { BankAccount } from '../show/bank-account.js';
import { type Fact, Facts } from '../show/facts.js';
import { Read } from '../show/notice.js';
import { PayeeName } from '../show/payee-name.js';
import { Moment, Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import { AccountNameOfPayment } from './account-name.js';
import { FindingOfPayment } from './finding.js';
import { Exceptions, Story } from './payment-story.js';
import type { PaymentStory } from './payment-types.js';
import classes from './payments.module.css';
import { Reissue } from './reissue.js';

const route = getRouteApi('/payments');

/** One payment and its story, beside the list; Escape leads back to its row. */
export function PaymentPanel({ paymentId }: { readonly paymentId: string }) {
  const { t } = useWords();
  const navigate = route.useNavigate();
  const query = reads.useQuery('get', '/api/payments/{paymentId}', { params: { path: { paymentId } } });
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const close = async () => {
    await navigate({ search: ({ payment: _closed, ...search }) => search });
    document.getElementById(`payment-${paymentId}`)?.focus();
  };
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') void close();
  };
  return (
    <Stack
      component="section"
      gap="sm"
      className={classes.panel}
      onKeyDown={closeByKey}
      aria-label={t('payments.story.happened')}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={2} ref={title} tabIndex={-1}>
          {t('payments.story.title', { receipt: query.data?.receiptNumber ?? '' })}
        </Title>
        <Button variant="default" size="compact-sm" className={classes.close} onClick={() => void close()}>
          {t('payments.story.close')}
        </Button>
      </Group>
      <Read query={query}>{payment => <Told payment={payment} />}</Read>
    </Stack>
  );
}

function Told({ payment }: { readonly payment: PaymentStory }) {
  const { t } = useWords();
  const { claimId } = payment;
  return (
    <>
      <Facts facts={useFacts(payment)} />
      <Link to="/claims/$claimId" params={{ claimId }}>
        {t('payments.story.toCase')}
      </Link>
      <Link to="/ledger" search={{ payment: payment.paymentId }}>
        {t('payments.story.toLedger')}
      </Link>
      <Exceptions exceptions={payment.exceptions} />
      <FindingOfPayment payment={payment} />
      <AccountNameOfPayment payment={payment} />
      <Reissue payment={payment} />
      <Story story={payment.story} />
    </>
  );
}

function useFacts(payment: PaymentStory): Fact[] {
  const { t, say } = useWords();
  const { payoutId, attempt, settledAt, returnedAt, reasonText, waitingText } = payment;
  return [
    [t('payments.columns.state'), say(payment.stateText)],
    [t('payments.story.reason'), reasonText && say(reasonText)],
    [t('payments.story.waits'), waitingText && say(waitingText)],
    [
      t('payments.columns.payee'),
      <PayeeName key="payee" name={payment.payeeName} guardian={payment.guardianName} />,
    ],
    [
      t('payments.columns.account'),
      <BankAccount key="account" bankCode={payment.bankCode} account={payment.account} />,
    ],
    [t('payments.columns.amount'), <Money key="amount" amount={payment.amount} />],
    [t('payments.kept'), payment.kept > 0 ? <Money key="kept" amount={payment.kept} /> : null],
    [t('payments.columns.benefit'), payment.benefit],
    [t('payments.story.attempt'), attempt],
    [t('payments.story.bankReference'), payment.bankReference],
    [t('payments.story.settledAt'), settledAt && <Moment at={settledAt} exact />],
    [t('payments.story.returnedAt'), returnedAt && <Moment at={returnedAt} exact />],
    [
      t('payments.story.payout'),
      payoutId && (
        <Link to="/payouts/$payoutId" params={{ payoutId }}>
          {t('payments.toPayout')}
        </Link>
      ),
    ],
  ];
}
