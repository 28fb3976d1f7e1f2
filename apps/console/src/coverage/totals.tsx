import { Group } from '@mantine/core';
import { count, percent } from '../format/format.js';
import { Facts } from '../show/facts.js';
import { Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { CoverReport } from './cover.js';

/** The month as a whole, as the service counted it. */
export function Totals({ totals }: Pick<CoverReport, 'totals'>) {
  const { t } = useWords();
  const { members, paid, notPaid, payers, late, perMille } = totals;
  return (
    <Group gap="xl" align="flex-start">
      <Facts
        facts={[
          [t('coverage.members'), count(members)],
          [t('coverage.covered'), `${count(paid)}${perMille === null ? '' : ` (${percent(perMille)})`}`],
          [t('coverage.notCovered'), count(notPaid)],
        ]}
      />
      <Facts
        facts={[
          [t('coverage.payers'), count(payers)],
          [t('coverage.latePayers'), count(late)],
        ]}
      />
      <Facts
        facts={[
          [t('coverage.billed'), <Money key="billed" amount={totals.amountBilled} />],
          [t('coverage.received'), <Money key="received" amount={totals.amountReceived} />],
        ]}
      />
    </Group>
  );
}
