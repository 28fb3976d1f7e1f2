import { Group, Stack, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { reads } from '../api/client.js';
import { count, month as monthInWords } from '../format/format.js';
import { Facts } from '../show/facts.js';
import { Read } from '../show/notice.js';
import { PageLink } from '../show/page-link.js';
import { Code, Day, Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import classes from './invoices.module.css';
import { type Invoice, State } from './invoices-list.js';
import { RecordPayment } from './record-payment.js';

interface OneInvoiceProps {
  readonly invoiceId: string;
  readonly mayPay: boolean;
}

const route = getRouteApi('/invoices');

/** One invoice beside the list: whom it is for, how much, until when, and its payment. */
export function OneInvoice({ invoiceId, mayPay }: OneInvoiceProps) {
  const { t } = useWords();
  const navigate = route.useNavigate();
  const query = reads.useQuery('get', '/api/invoices/{id}', { params: { path: { id: invoiceId } } });
  const close = async () => {
    await navigate({ search: ({ invoice: _invoice, ...rest }) => rest, resetScroll: false });
    document.getElementById(`invoice-${invoiceId}`)?.focus();
  };
  return (
    <aside
      className={classes.panel}
      aria-label={t('invoices.one')}
      onKeyDown={event => event.key === 'Escape' && void close()}
    >
      <Read query={query}>{invoice => <Shown invoice={invoice} mayPay={mayPay} />}</Read>
    </aside>
  );
}

function Shown({ invoice, mayPay }: { readonly invoice: Invoice; readonly mayPay: boolean }) {
  const { t, language } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
        <Title order={2} id="invoice" ref={heading} tabIndex={-1}>
          {invoice.payerName}, {monthInWords(invoice.month, language)}
        </Title>
        <PageLink
          to="/invoices"
          search={({ invoice: _invoice, ...rest }: { readonly invoice?: string }) => rest}
          resetScroll={false}
          size="sm"
        >
          {t('invoices.close')}
        </PageLink>
      </Group>
      <Facts
        facts={[
          [t('invoices.status'), <State key="state" invoice={invoice} />],
          [t('payers.code'), <Code key="code">{invoice.payerCode}</Code>],
          [t('payers.kind'), t(`show.payerKinds.${invoice.payerKind}`)],
          [t('invoices.members'), count(invoice.members)],
          [t('invoices.jkk'), <Money key="jkk" amount={invoice.jkk} />],
          [t('invoices.jkm'), <Money key="jkm" amount={invoice.jkm} />],
          [t('invoices.amount'), <Money key="amount" amount={invoice.amount} />],
          [t('invoices.issuedOn'), <Day key="issued" date={invoice.issuedOn} />],
          [t('invoices.dueOn'), <Day key="due" date={invoice.dueOn} />],
          [t('invoices.receivedOn'), invoice.receivedOn && <Day key="received" date={invoice.receivedOn} />],
          [t('invoices.reference'), invoice.reference && <Code key="ref">{invoice.reference}</Code>],
        ]}
      />
      {mayPay && invoice.status === 'open' ? <RecordPayment invoice={invoice} /> : null}
    </Stack>
  );
}
