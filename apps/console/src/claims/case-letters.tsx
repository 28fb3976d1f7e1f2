import { Anchor, Text } from '@mantine/core';
import { useMemo } from 'react';
import { reads } from '../api/client.js';
import { fileSize } from '../format/format.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Read } from '../show/notice.js';
import { Code, Day, Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import { CasePart } from './case-part.js';
import type { ClaimView, ListedLetter } from './claim-types.js';
import { addressOfLetter, isDecided } from './letter-rows.js';
import rows from './rows.module.css';

/** What was decided and paid, as letters for the family: each is made when it is asked for. */
export function CaseLetters({ view }: { readonly view: ClaimView }) {
  const { t } = useWords();
  if (!isDecided(view)) return null;
  return (
    <CasePart title={t('claims.letters.title')}>
      <Text size="sm">{t('claims.letters.about')}</Text>
      <Letters claimId={view.claimId} />
    </CasePart>
  );
}

function Letters({ claimId }: { readonly claimId: string }) {
  const { t } = useWords();
  const columns = useLetterColumns(claimId);
  const query = reads.useQuery('get', '/api/claims/{claimId}/letters', { params: { path: { claimId } } });
  return (
    <Read query={query}>
      {({ items }) => (
        <DataTable
          label={t('claims.letters.title')}
          columns={columns}
          rows={items}
          keyOf={({ number }) => number}
          amounts={['amount']}
          names={['letter']}
        />
      )}
    </Read>
  );
}

function useLetterColumns(claimId: string): Column<ListedLetter>[] {
  const { t } = useWords();
  return useMemo(
    () => [
      {
        id: 'letter',
        header: t('claims.letters.letter'),
        cell: ({ row: { original } }) => <Letter claimId={claimId} letter={original} />,
      },
      { id: 'date', header: t('claims.letters.date'), cell: ({ row }) => <Day date={row.original.date} /> },
      {
        id: 'standing',
        header: t('claims.letters.standing'),
        cell: ({ row }) => t(`claims.letters.standings.${row.original.standing}`),
      },
      {
        id: 'amount',
        header: t('claims.letters.amount'),
        cell: ({ row }) => <Money amount={row.original.amount} />,
      },
    ],
    [t, claimId],
  );
}

interface LetterProps {
  readonly claimId: string;
  readonly letter: ListedLetter;
}

function Letter({ claimId, letter }: LetterProps) {
  const { t, say } = useWords();
  const { number, title, bytes, sha256 } = letter;
  return (
    <span>
      <Anchor href={addressOfLetter(claimId, letter)} download inherit>
        {say(title)} ({t('claims.letters.file', { size: fileSize(bytes) })})
      </Anchor>
      <span className={rows.small}>
        <Code>{number}</Code>
      </span>
      <span className={rows.small}>
        {t('claims.letters.digest')} <Code>{sha256}</Code>
      </span>
    </span>
  );
}
