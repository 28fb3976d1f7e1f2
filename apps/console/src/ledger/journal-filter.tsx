import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { reads } from '../api/client.js';
import { FIRST_WRONG, focusSoon } from '../show/focus-soon.js';
import { filled } from '../show/search-params.js';
import { useWords } from '../words/words.js';
import { isReceipt, type LedgerFilter, receiptTyped } from './ledger-search.js';

const route = getRouteApi('/ledger');

/** By the receipt of a case and by an account; a payment that was come from stays chosen until it is cleared. */
export function JournalFilter({ filter }: { readonly filter: LedgerFilter }) {
  const { t, say } = useWords();
  const navigate = route.useNavigate();
  const accounts = reads.useQuery('get', '/api/ledger/trial-balance').data?.items ?? [];
  const [receipt, setReceipt] = useState(filter.receipt ?? '');
  const [account, setAccount] = useState(filter.account ?? '');
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = receiptTyped(receipt);
    setWrong(!isReceipt(typed));
    if (isReceipt(typed)) void navigate({ search: filled({ ...filter, receipt: typed, account }) });
    else focusSoon(FIRST_WRONG);
  };
  return (
    <form onSubmit={submit} aria-label={t('ledger.journals.search')} autoComplete="off">
      <Group align="flex-start" gap="xs">
        <TextInput
          label={t('ledger.receipt')}
          value={receipt}
          error={wrong ? t('ledger.journals.receiptWrong') : null}
          onChange={event => setReceipt(event.currentTarget.value)}
        />
        <NativeSelect
          maw="100%"
          label={t('ledger.account')}
          value={account}
          data={[
            { value: '', label: t('ledger.journals.all') },
            ...accounts.map(({ account: code, text }) => ({ value: code, label: say(text) })),
          ]}
          onChange={event => setAccount(event.currentTarget.value)}
        />
        <Button type="submit" mt={24}>
          {t('ledger.journals.find')}
        </Button>
        <Button variant="default" mt={24} onClick={() => void navigate({ search: {} })}>
          {t('ledger.journals.clear')}
        </Button>
      </Group>
      {filter.payment ? <p>{t('ledger.journals.ofPayment')}</p> : null}
    </form>
  );
}
