import { Alert, Stack, Text } from '@mantine/core';
import { reads } from '../api/client.js';
import { count } from '../format/format.js';
import { wholeNumber } from '../format/typed.js';
import { LossList } from '../losses/loss-list.js';
import { Facts } from '../show/facts.js';
import { Section } from '../show/page.js';
import { Day, Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import { type CostRow, claimedLosses, hasReferencePrice } from './entry.js';
import { dayOf, kindOf } from './kinds.js';
import { ReviewPayees } from './review-payees.js';
import { useCause } from './use-cause.js';
import { useChoices } from './use-choices.js';
import { usePreview } from './use-preview.js';
import type { Wizard } from './use-wizard.js';

/** Everything once more before it is sent, and what it would wait for. */
export function StepReview({ wizard: { entry } }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  const { documentOf } = useChoices();
  const cause = useCause(entry);
  const { data: person } = reads.useQuery('get', '/api/persons/{id}', {
    params: { path: { id: entry.personId } },
  });
  const { data: preview } = usePreview(entry);
  const losses = claimedLosses(entry);
  const kind = kindOf(entry);
  return (
    <Stack gap="md">
      {preview && !preview.refusal && !preview.validation.ok ? (
        <Alert color="yellow" p="xs">
          {t('newClaim.review.waits')}
        </Alert>
      ) : null}
      <Facts
        facts={[
          [t('newClaim.worker'), person?.name],
          [t('newClaim.kind'), kind && t(`newClaim.kinds.${kind}`)],
          ...cause,
          [t(dayOf(entry)), <Day key="date" date={entry.eventDate} />],
          [t('newClaim.narrative'), entry.narrative],
          [t('newClaim.diagnosis'), entry.programme === 'JKK' ? entry.diagnosis : null],
          [t('losses.title'), losses.length > 0 ? <LossList key="losses" losses={losses} /> : null],
          [
            t('newClaim.documents.label'),
            entry.documents.length === 0
              ? t('newClaim.review.noDocuments')
              : entry.documents.map(documentOf).join('; '),
          ],
        ]}
      />
      {entry.programme === 'JKK' ? <Costs entry={entry} /> : null}
      <ReviewPayees entry={entry} />
      <Text size="sm">{t('newClaim.review.check')}</Text>
    </Stack>
  );
}

type Part = Pick<Wizard, 'entry'>;

function Costs({ entry: { costs, stmbDays } }: Part) {
  const { t } = useWords();
  const { kinds } = useChoices();
  return (
    <Section title={t('newClaim.steps.costs')}>
      <Facts
        facts={[
          ...costs.map(
            (cost, index) =>
              [
                `${index + 1}. ${kinds.find(({ value }) => value === cost.kind)?.label ?? cost.kind}, ${cost.reference}`,
                <Amounts key={cost.reference} cost={cost} />,
              ] as const,
          ),
          [t('newClaim.costs.days'), count(wholeNumber(stmbDays) ?? 0)],
        ]}
      />
    </Section>
  );
}

function Amounts({ cost }: { readonly cost: CostRow }) {
  const { t } = useWords();
  return (
    <>
      <Money amount={wholeNumber(cost.amount)} />
      {hasReferencePrice(cost) ? (
        <>
          {' · '}
          {t('newClaim.costs.referencePrice')} <Money amount={wholeNumber(cost.referencePrice)} />
        </>
      ) : null}
    </>
  );
}
