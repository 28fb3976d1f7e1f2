import { answerOf, api } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { Choice } from '../show/fields.js';
import { useWords } from '../words/words.js';
import { DayField, FormOfStep } from './form-of-step.js';
import type { EndBody, Outcome } from './return-types.js';
import { useForm } from './use-form.js';

const OUTCOMES: readonly Outcome[] = [
  ...(['SAME_JOB', 'ADAPTED_JOB', 'OTHER_JOB', 'TRAINED', 'NOT_POSSIBLE', 'STOPPED_BY_WORKER'] as const),
];
const NOTHING = { outcome: '' as Outcome | '', endedOn: '' };

const lacks = ({ outcome, endedOn }: typeof NOTHING) => [
  ...(outcome === '' ? ['outcome'] : []),
  ...(endedOn === '' ? ['endedOn'] : []),
];

/** Somebody who does not manage it says how it ended. */
export function EndForm({ claimId }: { readonly claimId: string }) {
  const { t } = useWords();
  const { typed, change, errorOf, send } = useForm(NOTHING, lacks);
  const { run, isPending, error } = useEnding(claimId);
  const submit = () =>
    send(({ outcome, endedOn }) => (outcome === '' ? undefined : run({ outcome, endedOn })));
  return (
    <FormOfStep label={t('returnToWork.do.end')} submit={submit} busy={isPending} error={error}>
      <Choice
        label={t('returnToWork.outcomeTitle')}
        value={typed.outcome}
        values={OUTCOMES}
        wordOf={one => t(`returnToWork.outcomes.${one}`)}
        error={errorOf('outcome')}
        change={outcome => change({ outcome })}
      />
      <DayField
        label={t('returnToWork.endedOn')}
        value={typed.endedOn}
        error={errorOf('endedOn')}
        change={endedOn => change({ endedOn })}
      />
    </FormOfStep>
  );
}

const useEnding = (claimId: string) =>
  useCommand({
    send: (body: EndBody, key) =>
      answerOf(
        api.POST('/api/claims/{claimId}/return-to-work/ending', {
          params: { path: { claimId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
  });
