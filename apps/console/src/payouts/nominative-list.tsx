import { getRouteApi, Link } from '@tanstack/react-router';
import { count } from '../format/format.js';
import { DataTable } from '../show/data-table.js';
import { Empty } from '../show/notice.js';
import { Section } from '../show/page.js';
import { PagesOfList } from '../show/pages-of-list.js';
import { Tabs } from '../show/tabs.js';
import { usePrinting } from '../show/use-printing.js';
import { useWords } from '../words/words.js';
import { useLineColumns } from './line-columns.js';
import { linesOf, pageOf, type View, viewsOf } from './lines.js';
import type { Payout } from './payout-types.js';
import classes from './payouts.module.css';

const route = getRouteApi('/payouts/$payoutId');

/** Who gets what, page by page; on paper all of it at once. */
export function NominativeList({ payout }: { readonly payout: Payout }) {
  const { t } = useWords();
  const { only = 'all', page: wanted = '1' } = route.useSearch();
  const navigate = route.useNavigate();
  const isPrinting = usePrinting();
  const found = linesOf(isPrinting ? 'all' : only, payout.lines);
  const { lines, page, pages } = pageOf(found, Number(wanted));
  const columns = useLineColumns(payout);
  return (
    <Section title={t('payouts.lines.title')}>
      <ViewTabs payout={payout} here={only} />
      {found.length === 0 ? <Empty>{t('payouts.lines.empty')}</Empty> : null}
      <div className={classes.lines}>
        <DataTable
          label={t('payouts.lines.title')}
          columns={columns}
          rows={isPrinting ? found : lines}
          keyOf={({ paymentId }) => paymentId}
          amounts={['amount']}
          names={['payee']}
        />
      </div>
      {isPrinting ? null : (
        <PagesOfList
          here={String(page)}
          next={page < pages ? String(page + 1) : null}
          before={Array.from({ length: page - 1 }, (_, index) => String(index + 1))}
          go={(_before, turnedTo) => void navigate({ search: { only, page: turnedTo } })}
        />
      )}
    </Section>
  );
}

function ViewTabs({ payout, here }: { readonly payout: Payout; readonly here: View }) {
  const { t } = useWords();
  const { payoutId, lines } = payout;
  const views = viewsOf(lines);
  if (views.length === 1 && here === 'all') return null;
  return (
    <Tabs label={t('payouts.lines.tabsLabel')}>
      {views.map(({ view, count: number }) => (
        <Link
          key={view}
          to="/payouts/$payoutId"
          params={{ payoutId }}
          search={{ only: view }}
          aria-current={view === here ? 'page' : undefined}
        >
          {t('payouts.lines.tab', { name: t(`payouts.lines.views.${view}`), number: count(number) })}
        </Link>
      ))}
    </Tabs>
  );
}
