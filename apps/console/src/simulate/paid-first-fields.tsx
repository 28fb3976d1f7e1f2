import { Stack, Text } from '@mantine/core';
import { MoneyField } from '../show/fields.js';
import { useWords } from '../words/words.js';
import { paidFirstFor } from './benefit-entry.js';
import type { BenefitAsking } from './benefit-rows.js';

/** What Jasa Raharja paid first for an accident on the road; left empty for any other. */
export function PaidFirstFields({ asking: { entry, change, errorOf } }: { readonly asking: BenefitAsking }) {
  const { t } = useWords();
  return (
    <Stack gap="xs" role="group" aria-label={t('jasaRaharja.title')}>
      <div>
        <Text size="sm" fw={500}>
          {t('jasaRaharja.title')}
        </Text>
        <Text size="xs">{t('jasaRaharja.mayBeEmpty')}</Text>
      </div>
      {paidFirstFor(entry).map(kind => (
        <MoneyField
          key={kind}
          label={t(`jasaRaharja.paidFor.${kind}`)}
          value={entry.paidFirst[kind]}
          error={errorOf(`jasaRaharja.${kind}`)}
          change={sum => change({ paidFirst: { ...entry.paidFirst, [kind]: sum } })}
        />
      ))}
    </Stack>
  );
}
