import { useMemo } from 'react';
import { reads } from '../api/client.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Read } from '../show/notice.js';
import { Moment, None } from '../show/values.js';
import { useWords } from '../words/words.js';
import { CasePart } from './case-part.js';
import type { ClaimView, ListedNotice } from './claim-types.js';

/** Which e-mails went to the payees, wait, or came to nothing and why; no part of a case whose payees gave no address. */
export function CaseNotices({ view: { claimId, payees } }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const columns = useNoticeColumns(payees);
  const query = reads.useQuery('get', '/api/claims/{claimId}/notices', { params: { path: { claimId } } });
  if (query.isPending || query.data?.items.length === 0) return null;
  return (
    <CasePart title={t('claims.notices.title')}>
      <Read query={query}>
        {({ items }) => (
          <DataTable
            label={t('claims.notices.title')}
            columns={columns}
            rows={items}
            keyOf={({ event, payeeId }) => `${event} ${payeeId}`}
            names={['payee']}
            isFlagged={({ dropped }) => dropped !== null && dropped.because !== 'OVERTAKEN'}
          />
        )}
      </Read>
    </CasePart>
  );
}

function useNoticeColumns(payees: ClaimView['payees']): Column<ListedNotice>[] {
  const { t, say } = useWords();
  return useMemo(
    () => [
      { id: 'event', header: t('claims.notices.event'), cell: ({ row }) => say(row.original.text) },
      {
        id: 'payee',
        header: t('claims.notices.payee'),
        cell: ({ row }) => {
          const payee = payees.find(({ payeeId }) => payeeId === row.original.payeeId);
          return payee ? (payee.name ?? t('claims.facts.erased')) : <None />;
        },
      },
      {
        id: 'outcome',
        header: t('claims.notices.outcome'),
        cell: ({ row }) => <Outcome notice={row.original} />,
      },
    ],
    [t, say, payees],
  );
}

function Outcome({ notice: { sentAt, dropped } }: { readonly notice: ListedNotice }) {
  const { t, say } = useWords();
  if (dropped) return say(dropped.text);
  if (sentAt === null) return t('claims.notices.waiting');
  return (
    <span>
      {t('claims.notices.sent')} <Moment at={sentAt} />
    </span>
  );
}
