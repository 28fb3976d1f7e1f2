import { NativeSelect, Stack, Text } from '@mantine/core';
import { Section } from '../../show/page.js';
import { useWords } from '../../words/words.js';
import type { Claim, ReplayedMoment } from '../answers.js';
import { useEventWords } from '../thread/event-words.js';
import { caseFacts } from './case-facts.js';
import { changesIn, compareFacts } from './compare-facts.js';
import { FactTable } from './fact-table.js';
import { knownAt, numberBefore } from './moments.js';

interface StateAtProps {
  readonly moments: readonly ReplayedMoment[];
  readonly chosen: number;
  /** The event to compare with; null: the one before. */
  readonly against: number | null;
  readonly compareWith: (number: number | null) => void;
  readonly claim: Claim | undefined;
}

const factsAt = (moments: readonly ReplayedMoment[], number: number) => {
  const { state, inWords } = knownAt(moments, number);
  return caseFacts(state, inWords);
};

/** The claim as it was known once the chosen event had happened, and what parts it from another moment. */
export function StateAt({ moments, chosen, against, compareWith, claim }: StateAtProps) {
  const { t } = useWords();
  const numbers = moments.map(({ number }) => number);
  const other = against ?? numberBefore(numbers, chosen);
  const facts = compareFacts(other === null ? [] : factsAt(moments, other), factsAt(moments, chosen));
  const changes = changesIn(facts);
  return (
    <Section
      title={t('audit.state.title', { number: chosen })}
      actions={<Against moments={moments} chosen={chosen} against={against} compareWith={compareWith} />}
    >
      <Stack gap="xs">
        <Text size="sm" role="status">
          {changes === 0 ? t('audit.state.unchanged') : t('audit.state.changes', { count: changes })}
        </Text>
        <FactTable facts={facts} claim={claim} />
      </Stack>
    </Section>
  );
}

function Against({ moments, chosen, against, compareWith }: Omit<StateAtProps, 'claim'>) {
  const { t } = useWords();
  const { meaning } = useEventWords();
  const others = moments.filter(({ number }) => number !== chosen);
  return (
    <NativeSelect
      size="xs"
      maw="100%"
      w="24rem"
      label={t('audit.state.against')}
      value={against === null ? '' : String(against)}
      onChange={({ currentTarget: { value } }) => compareWith(value === '' ? null : Number(value))}
      data={[
        { value: '', label: t('audit.state.before') },
        ...others.map(moment => ({
          value: String(moment.number),
          label: `#${moment.number} ${meaning(moment)}`,
        })),
      ]}
    />
  );
}
