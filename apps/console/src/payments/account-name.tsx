import { Radio, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { useHasRole } from '../session/session.js';
import { BusyButton } from '../show/busy-button.js';
import { Facts } from '../show/facts.js';
import { FIRST_WRONG, focusSoon } from '../show/focus-soon.js';
import { ProblemNotice } from '../show/notice.js';
import { Moment } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { PaymentStory } from './payment-types.js';

type AccountName = PaymentStory['accountName'];
type Source = NonNullable<AccountName['recorded']>['source'];
const SOURCES = [
  'BANK_COUNTER',
  'BANK_PORTAL',
  'BANK_LETTER',
  'PASSBOOK',
] as const satisfies readonly Source[];
const MOST_CHARACTERS = 140;

/** Where the bank takes files only, a person reads whose account it is and records the name, before a payout is prepared. */
export function AccountNameOfPayment({ payment }: { readonly payment: PaymentStory }) {
  const { t } = useWords();
  const isOfficer = useHasRole('finance-officer');
  const { accountName, state, paymentId } = payment;
  if (accountName.isAskedBy === 'BANK') return null;
  return (
    <Stack gap="sm" component="section">
      <Title order={3}>{t('payments.accountName.title')}</Title>
      <Recorded recorded={accountName.recorded} />
      {state === 'Ordered' && isOfficer ? <Record key={paymentId} paymentId={paymentId} /> : null}
    </Stack>
  );
}

function Recorded({ recorded }: Pick<AccountName, 'recorded'>) {
  const { t, say } = useWords();
  if (recorded === null) return <Text size="sm">{t('payments.accountName.none')}</Text>;
  const { name, nameMatch, sourceText, confirmedBy, confirmedAt } = recorded;
  return (
    <Facts
      facts={[
        [t('payments.accountName.name'), name],
        [t('payments.accountName.match'), t(`payments.accountName.${nameMatch}`)],
        [t('payments.accountName.source'), say(sourceText)],
        [t('payments.accountName.by'), confirmedBy],
        [t('payments.accountName.at'), <Moment key="at" at={confirmedAt} />],
      ]}
    />
  );
}

function Record({ paymentId }: { readonly paymentId: string }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [source, setSource] = useState<Source | null>(null);
  const [wasSent, setSent] = useState(false);
  const { run, isPending, error } = useRecord(paymentId, () => {
    setName('');
    setSent(false);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (name.trim() !== '' && source) run({ name: name.trim(), source });
    else focusSoon(FIRST_WRONG);
  };
  const noSource = wasSent && source === null ? t('payments.accountName.choose') : null;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Text size="sm">{t('payments.accountName.about')}</Text>
        <TextInput
          required
          maxLength={MOST_CHARACTERS}
          autoComplete="off"
          label={t('payments.accountName.name')}
          value={name}
          error={wasSent && name.trim() === '' ? t('payments.accountName.empty') : null}
          onChange={event => setName(event.currentTarget.value)}
        />
        <Radio.Group
          label={t('payments.accountName.source')}
          value={source}
          error={noSource}
          onChange={chosen => setSource(SOURCES.find(one => one === chosen) ?? null)}
          withAsterisk
        >
          <Stack gap={6} my={4} data-wrong={noSource ? true : undefined}>
            {SOURCES.map(one => (
              <Radio key={one} value={one} label={t(`payments.accountName.sources.${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <div>
          <BusyButton type="submit" busy={isPending} data-next-step>
            {t('payments.accountName.submit')}
          </BusyButton>
        </div>
        <ProblemNotice error={error} />
      </Stack>
    </form>
  );
}

const useRecord = (paymentId: string, onDone: () => void) =>
  useCommand({
    send: (body: { name: string; source: Source }, key) =>
      answerOf(
        api.POST('/api/payments/{paymentId}/account-name', {
          params: { path: { paymentId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onDone,
  });
