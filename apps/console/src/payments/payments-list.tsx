import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useHasRole } from '../session/session.js';
import { cursorsAt } from '../show/cursors.js';
import { DataTable } from '../show/data-table.js';
import { Empty } from '../show/notice.js';
import { PagesOfList } from '../show/pages-of-list.js';
import { useWords } from '../words/words.js';
import type { PaymentPage } from './payment-types.js';
import { usePaymentColumns } from './payments-columns.js';
import { PrepareBar } from './prepare-bar.js';
import { asShown, NOTHING, type Selection } from './selection.js';
import type { Tab } from './tabs.js';

const route = getRouteApi('/payments');

interface PaymentsListProps {
  readonly tab: Tab;
  readonly page: PaymentPage;
}

/** A page of payments. What is chosen on one page stays chosen on the next. */
export function PaymentsList({ tab, page }: PaymentsListProps) {
  const { t } = useWords();
  const { after: here = '', before = [] } = route.useSearch();
  const navigate = route.useNavigate();
  const canPrepare = useHasRole('finance-officer') && tab === 'ordered';
  const [kept, choose] = useState<Selection>(NOTHING);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const selection = asShown(kept, page.items);
  const columns = usePaymentColumns(canPrepare ? { selection, choose } : null, refused);
  if (page.items.length === 0 && before.length === 0) return <Empty>{t(`payments.empty.${tab}`)}</Empty>;
  return (
    <>
      {canPrepare ? <PrepareBar {...{ page: page.items, selection, choose, refused, setRefused }} /> : null}
      <DataTable
        label={t(`payments.tabs.${tab}`)}
        columns={columns}
        rows={page.items}
        keyOf={({ paymentId }) => paymentId}
        amounts={['amount']}
        names={['payee']}
      />
      <PagesOfList
        here={here}
        next={page.next}
        before={before}
        go={(pages, after) => void navigate({ search: { tab, ...cursorsAt(pages, after) } })}
      />
    </>
  );
}
