import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useHasRole } from '../session/session.js';
import type { Column } from '../show/data-table.js';
import { PageLink } from '../show/page-link.js';
import { Moment, Money, None } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { Journal, Side } from './ledger-types.js';

/** One row per journal: the event that made it, the case, and what stands on either side. */
export function useJournalColumns(): Column<Journal>[] {
  const { t } = useWords();
  return useMemo(
    (): Column<Journal>[] => [
      {
        id: 'event',
        header: t('ledger.journals.event'),
        cell: ({ row: { original } }) => <EventOf journal={original} />,
      },
      {
        id: 'case',
        header: t('ledger.receipt'),
        cell: ({ row: { original } }) => (
          <PageLink to="/claims/$claimId" params={{ claimId: original.claimId }}>
            {original.receiptNumber ?? <None />}
          </PageLink>
        ),
      },
      {
        id: 'debit',
        header: t('ledger.debit'),
        cell: ({ row: { original } }) => <Entries journal={original} side="DEBIT" />,
      },
      {
        id: 'credit',
        header: t('ledger.credit'),
        cell: ({ row: { original } }) => <Entries journal={original} side="CREDIT" />,
      },
    ],
    [t],
  );
}

function EventOf({ journal }: { readonly journal: Journal }) {
  const { t } = useWords();
  const { at, actor, reverses } = journal;
  return (
    <div>
      <ToEvent journal={journal} />
      <Text size="xs" component="div">
        <Moment at={at} exact /> · {actor ?? t('ledger.journals.bySystem')}
        {reverses ? ` · ${t('ledger.journals.reverses')}` : null}
      </Text>
    </div>
  );
}

/** Auditors are led to the event itself, in the thread of its case; finance to the payment or the recovery that tells of it. */
function ToEvent({
  journal: { claimId, eventId, paymentId, recoveryId, meaning },
}: {
  readonly journal: Journal;
}) {
  const { say } = useWords();
  const audits = useHasRole('auditor');
  const words = say(meaning);
  if (recoveryId !== null)
    return (
      <PageLink to="/recoveries/$recoveryId" params={{ recoveryId }}>
        {words}
      </PageLink>
    );
  if (audits)
    return (
      <PageLink to="/audit/cases/$claimId" params={{ claimId }} search={{ id: eventId }}>
        {words}
      </PageLink>
    );
  return paymentId === null ? (
    words
  ) : (
    <PageLink to="/payments" search={{ payment: paymentId }}>
      {words}
    </PageLink>
  );
}

function Entries({ journal: { entries }, side }: { readonly journal: Journal; readonly side: Side }) {
  const { say } = useWords();
  const ofSide = entries.filter(entry => entry.side === side);
  return (
    <div>
      {ofSide.map(({ account, text, amount }) => (
        <div key={account}>
          <Money amount={amount} />
          <Text size="xs">{say(text)}</Text>
        </div>
      ))}
    </div>
  );
}
