import { Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { answerOf, api } from '../api/client.js';
import type { components } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { rupiah, today } from '../format/format.js';
import { BusyButton } from '../show/busy-button.js';
import { focusSoon } from '../show/focus-soon.js';
import { ProblemNotice } from '../show/notice.js';
import { useWords } from '../words/words.js';
import type { Invoice } from './invoices-list.js';
import { faultsOfPayment, type PaymentDraft, paymentOf } from './payment-draft.js';

type Request = components['schemas']['billing.RecordPaymentRequest'];

/** Records what was received for an invoice; the amount is written again, as on the bank's statement. */
export function RecordPayment({ invoice }: { readonly invoice: Invoice }) {
  const { t } = useWords();
  const { invoiceId, amount } = invoice;
  const command = useCommand({
    keyOf: (body: Request) =>
      `pay-${invoiceId}-${body.receivedOn}-${body.reference.replace(/[^\w-]/g, '_')}`.slice(0, 100),
    send: (body: Request, key) =>
      answerOf(
        api.POST('/api/invoices/{id}/payments', {
          body,
          params: { path: { id: invoiceId }, header: { 'Idempotency-Key': key } },
        }),
      ),
    onDone: () => focusSoon('#invoice'),
  });
  const initialValues: PaymentDraft = { amount: '', receivedOn: today(), reference: '' };
  const form = useForm({
    mode: 'uncontrolled',
    initialValues,
    validate: draft =>
      Object.fromEntries(
        Object.entries(faultsOfPayment(draft, { amount, today: today() })).map(([field, fault]) => [
          field,
          t(`invoices.faults.${fault}`, { amount: rupiah(amount) }),
        ]),
      ),
  });
  return (
    <form onSubmit={form.onSubmit(draft => command.run(paymentOf(draft)))} noValidate>
      <Stack gap="xs">
        <Title order={3}>{t('invoices.pay')}</Title>
        <TextInput
          label={t('invoices.amountReceived')}
          inputMode="numeric"
          autoComplete="off"
          required
          leftSection="Rp"
          key={form.key('amount')}
          {...form.getInputProps('amount')}
        />
        <TextInput
          label={t('invoices.receivedOn')}
          type="date"
          max={today()}
          required
          key={form.key('receivedOn')}
          {...form.getInputProps('receivedOn')}
        />
        <TextInput
          label={t('invoices.reference')}
          autoComplete="off"
          required
          key={form.key('reference')}
          {...form.getInputProps('reference')}
        />
        <ProblemNotice error={command.error} />
        <Group gap="xs">
          <BusyButton type="submit" busy={command.isPending}>
            {t('invoices.record')}
          </BusyButton>
        </Group>
        <Text size="xs" c="dark.4">
          {t('invoices.payText')}
        </Text>
      </Stack>
    </form>
  );
}
