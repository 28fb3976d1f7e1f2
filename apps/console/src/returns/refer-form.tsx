import { Checkbox, Stack, Textarea } from '@mantine/core';
import { answerOf, api } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { useWords } from '../words/words.js';
import { DayField, FormOfStep } from './form-of-step.js';
import type { Reason, ReferBody } from './return-types.js';
import { useForm } from './use-form.js';

const REASONS: readonly Reason[] = ['LASTING_LOSS', 'LONG_INCAPACITY', 'JOB_NOT_POSSIBLE', 'ASKED_BY_WORKER'];
const NOTHING = { reasons: [] as readonly string[], worker: '', employer: '', words: '' };

const lacks = ({ reasons, worker, words }: typeof NOTHING) => [
  ...(reasons.length === 0 ? ['reasons'] : []),
  ...(worker === '' ? ['worker'] : []),
  ...(words.trim() === '' ? ['words'] : []),
];

const bodyOf = ({ reasons, worker, employer, words }: typeof NOTHING): ReferBody => ({
  reasons: REASONS.filter(reason => reasons.includes(reason)),
  workerConsentedOn: worker,
  ...(employer === '' ? {} : { employerConsentedOn: employer }),
  words: words.trim(),
});

/** An officer refers a worker who cannot work as before. */
export function ReferForm({ claimId }: { readonly claimId: string }) {
  const { t } = useWords();
  const { typed, change, errorOf, send } = useForm(NOTHING, lacks);
  const { run, isPending, error } = useRefer(claimId);
  return (
    <FormOfStep
      label={t('returnToWork.do.refer')}
      submit={() => send(ready => run(bodyOf(ready)))}
      {...{ busy: isPending, error }}
    >
      <Checkbox.Group
        label={t('returnToWork.reasonsTitle')}
        value={[...typed.reasons]}
        error={errorOf('reasons')}
        onChange={reasons => change({ reasons })}
        withAsterisk
      >
        <Stack gap={6} my={4} data-wrong={errorOf('reasons') !== null || undefined}>
          {REASONS.map(reason => (
            <Checkbox key={reason} value={reason} label={t(`returnToWork.reasons.${reason}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <DayField
        label={t('returnToWork.workerConsent')}
        value={typed.worker}
        error={errorOf('worker')}
        change={worker => change({ worker })}
      />
      <DayField
        label={t('returnToWork.employerConsent')}
        hint={t('returnToWork.employerHint')}
        required={false}
        value={typed.employer}
        error={null}
        change={employer => change({ employer })}
      />
      <Textarea
        label={t('returnToWork.words')}
        required
        autosize
        minRows={3}
        maxLength={5000}
        value={typed.words}
        error={errorOf('words')}
        onChange={event => change({ words: event.currentTarget.value })}
      />
    </FormOfStep>
  );
}

const useRefer = (claimId: string) =>
  useCommand({
    send: (body: ReferBody, key) =>
      answerOf(
        api.POST('/api/claims/{claimId}/return-to-work', {
          params: { path: { claimId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
  });
