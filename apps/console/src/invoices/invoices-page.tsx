import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { ImportFile } from '../import-file/import-file.js';
import { useHasRole } from '../session/session.js';
import { Page, Section } from '../show/page.js';
import { useWords } from '../words/words.js';
import { FilterInvoices } from './filter-invoices.js';
import classes from './invoices.module.css';
import { InvoicesList } from './invoices-list.js';
import { IssueInvoices } from './issue-invoices.js';
import { OneInvoice } from './one-invoice.js';
import { useReceiptFile } from './receipt-file.js';

const route = getRouteApi('/invoices');

/** Invoices of the payers: issued by month, listed, and paid. */
export function InvoicesPage() {
  const { t } = useWords();
  const { invoice, do: doing } = route.useSearch();
  const mayBill = useHasRole('billing-officer');
  return (
    <Page title={t('invoices.title')} about={t('invoices.about')} actions={mayBill ? <Actions /> : null}>
      {mayBill && doing ? <Doing doing={doing} /> : null}
      <FilterInvoices />
      <div className={classes.split} data-one={invoice ? true : undefined}>
        {invoice ? <OneInvoice key={invoice} invoiceId={invoice} mayPay={mayBill} /> : null}
        <div className={classes.list}>
          <InvoicesList />
        </div>
      </div>
    </Page>
  );
}

function Actions() {
  const { t } = useWords();
  const { do: doing } = route.useSearch();
  const navigate = route.useNavigate();
  const open = (what: 'issue' | 'receipts') => () =>
    void navigate({ search: ({ do: now, ...rest }) => (now === what ? rest : { ...rest, do: what }) });
  return (
    <>
      <Button variant="default" onClick={open('receipts')} aria-expanded={doing === 'receipts'}>
        {t('invoices.receipts')}
      </Button>
      <Button onClick={open('issue')} aria-expanded={doing === 'issue'}>
        {t('invoices.issue')}
      </Button>
    </>
  );
}

function Doing({ doing }: { readonly doing: 'issue' | 'receipts' }) {
  const { t } = useWords();
  const kind = useReceiptFile();
  if (doing === 'issue') return <IssueInvoices />;
  return (
    <Section title={t('invoices.receipts')}>
      <ImportFile kind={kind} />
    </Section>
  );
}
