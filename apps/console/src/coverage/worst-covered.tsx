import { NativeSelect } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { reads } from '../api/client.js';
import { count } from '../format/format.js';
import { Read } from '../show/notice.js';
import { Section } from '../show/page.js';
import { filled } from '../show/search-params.js';
import { useWords } from '../words/words.js';
import { Chart } from './chart.js';
import { barsOf } from './chart-options.js';
import type { CoverReport } from './cover.js';

const route = getRouteApi('/coverage');
const HOW_MANY = ['10', '20', '40'] as const;

/** The payers whose members are least covered in the month, as a picture of the table below. */
export function WorstCovered({ month }: { readonly month: string }) {
  const { t } = useWords();
  const { kind, region } = route.useSearch();
  const [many, choose] = useState('10');
  const query = reads.useQuery('get', '/api/coverage', {
    params: {
      query: { month, sort: 'coverage', limit: Number(many), ...filled({ kind, region }) },
    },
  });
  return (
    <Section
      title={t('coverage.worst')}
      actions={
        <NativeSelect
          aria-label={t('coverage.howMany')}
          value={many}
          onChange={event => choose(event.currentTarget.value)}
          data={HOW_MANY.map(value => ({ value, label: t('coverage.payersShown', { many: value }) }))}
        />
      }
    >
      <Read query={query}>{report => <Bars report={report} />}</Read>
    </Section>
  );
}

const ROW = 22;
const AROUND = 56;

function Bars({ report: { items } }: { readonly report: CoverReport }) {
  const { t } = useWords();
  const option = useMemo(
    () => barsOf(items, { covered: t('coverage.covered'), notCovered: t('coverage.notCovered') }),
    [items, t],
  );
  const [worst] = items;
  if (!worst) return null;
  const label = t('coverage.worstLabel', {
    many: count(items.length),
    name: worst.payerName,
    paid: count(worst.paid),
    members: count(worst.members),
  });
  return <Chart label={label} height={AROUND + ROW * items.length} option={option} />;
}
