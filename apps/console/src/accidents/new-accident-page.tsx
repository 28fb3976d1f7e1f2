import { Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { FIRST_WRONG, focusSoon } from '../show/focus-soon.js';
import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';
import type { ReportBody } from './accident-types.js';
import { ChooseVictims } from './choose-victims.js';
import { faultsOf, NOTHING_TYPED, type ReportField, type ReportTyped, reportOf } from './report-entry.js';
import { ReportForm } from './report-form.js';

/** Stage I: who was hurt, then what happened. A report that is there already is opened instead. */
export function NewAccidentPage() {
  const { t } = useWords();
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [asked, setAsked] = useState(false);
  const { run, isPending, error } = useReport();
  const faults = asked ? faultsOf(typed) : {};
  const change = (part: Partial<ReportTyped>) => setTyped(now => ({ ...now, ...part }));
  const errorOf = (field: ReportField): string | null => {
    const fault = faults[field];
    return fault ? t(`accidents.faults.${fault}`) : null;
  };
  const submit = () => {
    setAsked(true);
    const body = reportOf(typed);
    if (body) run(body);
    else focusSoon(FIRST_WRONG);
  };
  return (
    <Page title={t('accidents.entry.title')} about={t('accidents.entry.about')}>
      <Stack gap="lg" maw={720}>
        <ChooseVictims
          victims={typed.victims}
          change={victims => change({ victims })}
          missing={errorOf('victims')}
        />
        <ReportForm typing={{ typed, change, errorOf }} submit={submit} busy={isPending} error={error} />
      </Stack>
    </Page>
  );
}

function useReport() {
  const navigate = useNavigate();
  return useCommand({
    send: (body: ReportBody, key) =>
      answerOf(api.POST('/api/accidents', { params: { header: { 'Idempotency-Key': key } }, body })),
    onDone: ({ accidentId }) => void navigate({ to: `/accidents/${accidentId}` }),
  });
}
