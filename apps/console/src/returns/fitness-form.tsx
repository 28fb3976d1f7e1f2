import { Checkbox, Stack } from '@mantine/core';
import { answerOf, api } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { Choice } from '../show/fields.js';
import { useWords } from '../words/words.js';
import { FormOfStep } from './form-of-step.js';
import type { Fitness, FitnessBody, Limit } from './return-types.js';
import { useForm } from './use-form.js';

const FITNESS: readonly Fitness[] = ['FIT', 'FIT_WITH_LIMITS', 'NOT_YET', 'NOT_FIT'];
const LIMITS: readonly Limit[] = [
  ...(['NO_LIFTING', 'NO_LONG_STANDING', 'NO_LONG_WALKING', 'NO_HEIGHTS', 'NO_DRIVING'] as const),
  ...(['NO_MACHINES', 'ONE_HAND', 'FEWER_HOURS', 'NO_NIGHT_WORK', 'NEAR_A_CLINIC'] as const),
];
const NOTHING = { fitness: '' as Fitness | '', limits: [] as readonly string[] };

const lacks = ({ fitness, limits }: typeof NOTHING) => [
  ...(fitness === '' ? ['fitness'] : []),
  ...(fitness === 'FIT_WITH_LIMITS' && limits.length === 0 ? ['limits'] : []),
];

/** The medical adviser says whether the worker can work, and within which limits. */
export function FitnessForm({ claimId }: { readonly claimId: string }) {
  const { t } = useWords();
  const { typed, change, errorOf, send } = useForm(NOTHING, lacks);
  const { run, isPending, error } = useFinding(claimId);
  const submit = () =>
    send(({ fitness, limits }) => {
      if (fitness === '') return;
      const named = LIMITS.filter(limit => limits.includes(limit));
      run({ fitness, limits: fitness === 'FIT_WITH_LIMITS' ? named : [] });
    });
  return (
    <FormOfStep label={t('returnToWork.do.find')} submit={submit} busy={isPending} error={error}>
      <Choice
        label={t('returnToWork.fitnessTitle')}
        value={typed.fitness}
        values={FITNESS}
        wordOf={one => t(`returnToWork.fitness.${one}`)}
        error={errorOf('fitness')}
        change={fitness => change({ fitness })}
      />
      {typed.fitness === 'FIT_WITH_LIMITS' ? (
        <Checkbox.Group
          label={t('returnToWork.limitsTitle')}
          value={[...typed.limits]}
          error={errorOf('limits')}
          onChange={limits => change({ limits })}
          withAsterisk
        >
          <Stack gap={6} my={4} data-wrong={errorOf('limits') !== null || undefined}>
            {LIMITS.map(limit => (
              <Checkbox key={limit} value={limit} label={t(`returnToWork.limits.${limit}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      ) : null}
    </FormOfStep>
  );
}

const useFinding = (claimId: string) =>
  useCommand({
    send: (body: FitnessBody, key) =>
      answerOf(
        api.POST('/api/claims/{claimId}/return-to-work/fitness', {
          params: { path: { claimId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
  });
