import { Radio, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { BusyButton } from '../show/busy-button.js';
import { FIRST_WRONG, focusSoon } from '../show/focus-soon.js';
import { ProblemNotice } from '../show/notice.js';
import { useWords } from '../words/words.js';
import type { ConcludeBody } from './accident-types.js';

type Chosen = ConcludeBody['conclusion'];
const CONCLUSIONS: readonly Chosen[] = ['WORK_ACCIDENT', 'NOT_A_WORK_ACCIDENT', 'OCCUPATIONAL_DISEASE'];
const LONGEST = 5000;

/** A verifier who took nothing of it in says whether work was the cause, and why. */
export function ConcludeForm({ accidentId }: { readonly accidentId: string }) {
  const { t } = useWords();
  const [chosen, choose] = useState<Chosen | null>(null);
  const [reason, write] = useState('');
  const [wasSent, setSent] = useState(false);
  const { run, isPending, error } = useConclusion(accidentId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (chosen && reason.trim()) run({ conclusion: chosen, reason: reason.trim() });
    else focusSoon(FIRST_WRONG);
  };
  const nothingChosen = wasSent && chosen === null;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm" align="flex-start">
        <Radio.Group
          label={t('accidents.conclusion.which')}
          value={chosen ?? ''}
          onChange={code => choose(CONCLUSIONS.find(one => one === code) ?? null)}
          error={nothingChosen ? t('accidents.faults.choose') : null}
          withAsterisk
        >
          <Stack gap={6} my={4} data-wrong={nothingChosen || undefined}>
            {CONCLUSIONS.map(code => (
              <Radio key={code} value={code} label={t(`accidents.conclusion.as.${code}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('accidents.conclusion.why')}
          required
          autosize
          minRows={3}
          w="100%"
          maxLength={LONGEST}
          value={reason}
          error={wasSent && reason.trim() === '' ? t('accidents.faults.fillIn') : null}
          onChange={event => write(event.currentTarget.value)}
        />
        <BusyButton type="submit" busy={isPending}>
          {t('accidents.conclusion.confirm')}
        </BusyButton>
        <ProblemNotice error={error} />
      </Stack>
    </form>
  );
}

const useConclusion = (accidentId: string) =>
  useCommand({
    send: (body: ConcludeBody, key) =>
      answerOf(
        api.POST('/api/accidents/{accidentId}/conclusion', {
          params: { path: { accidentId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
  });
