import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { reads } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { month } from '../format/format.js';
import { type Role, useHasRole } from '../session/session.js';
import { type Column, DataTable } from '../show/data-table.js';
import { Facts } from '../show/facts.js';
import { Read } from '../show/notice.js';
import { Day, Money, Month } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { ClaimView } from './claim-types.js';

type Cover = NonNullable<ClaimView['cover']>;
type Coverage = paths['/api/coverage/{membershipId}']['get']['responses'][200]['content']['application/json'];
type PaidMonth = Coverage['months'][number];

const SEE_COVERAGE: readonly Role[] = [
  ...(['claims-officer', 'claims-verifier', 'claims-approver'] as const),
  ...(['appeal-decider', 'auditor'] as const),
];

/** The membership on which the case rests, and who paid its months. */
export function CaseCover({ view: { cover, flags } }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const mayLook = useHasRole(...SEE_COVERAGE);
  return (
    <Stack gap="xs">
      {cover ? <Membership cover={cover} /> : <Text size="sm">{t('claims.cover.none')}</Text>}
      {cover && mayLook ? <PaidMonths cover={cover} /> : null}
      {flags.lateDecisions.length > 0 ? <LateDecisions decisions={flags.lateDecisions} /> : null}
    </Stack>
  );
}

function Membership({ cover }: { readonly cover: Cover }) {
  const { t } = useWords();
  return (
    <Facts
      facts={[
        [t('claims.cover.segment'), t(`show.segments.${cover.segment}`)],
        [t('claims.cover.wageBase'), <Money key="base" amount={cover.wageBase} />],
        [t('claims.cover.monthsPaid'), t('claims.cover.months', { count: cover.monthsPaid })],
      ]}
    />
  );
}

function PaidMonths({ cover: { membershipId, coveredMonths } }: { readonly cover: Cover }) {
  const { t } = useWords();
  const query = reads.useQuery('get', '/api/coverage/{membershipId}', { params: { path: { membershipId } } });
  const columns = useMonthColumns();
  return (
    <Read query={query}>
      {coverage => (
        <DataTable
          label={t('claims.cover.byMonth')}
          columns={columns}
          rows={coverage.months.filter(paid => coveredMonths.includes(paid.month))}
          keyOf={paid => paid.invoiceId}
        />
      )}
    </Read>
  );
}

function useMonthColumns(): Column<PaidMonth>[] {
  const { t } = useWords();
  return useMemo(
    () => [
      {
        id: 'month',
        header: t('claims.cover.month'),
        cell: ({ row }) => <Month value={row.original.month} />,
      },
      { id: 'payer', header: t('claims.cover.payer'), cell: ({ row }) => <Payer paid={row.original} /> },
      {
        id: 'received',
        header: t('claims.cover.received'),
        cell: ({ row }) =>
          row.original.receivedOn ? <Day date={row.original.receivedOn} /> : t('claims.cover.notReceived'),
      },
    ],
    [t],
  );
}

function Payer({ paid: { payerKind, payerCode } }: { readonly paid: PaidMonth }) {
  const { t } = useWords();
  return (
    <span>
      {payerKind ? t(`show.payerKinds.${payerKind}`) : null} {payerCode}
    </span>
  );
}

function LateDecisions({ decisions }: { readonly decisions: ClaimView['flags']['lateDecisions'] }) {
  const { t, language } = useWords();
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('claims.cover.late')}
      </Text>
      {decisions.map(({ months, decision, decidedBy, decidedAt }) => (
        <Text size="sm" key={decidedAt}>
          {t('claims.cover.lateDecided', {
            months: months.map(late => month(late, language)).join(', '),
            decision: t(`claims.cover.lateDecisions.${decision}`),
            by: decidedBy,
          })}
        </Text>
      ))}
    </div>
  );
}
