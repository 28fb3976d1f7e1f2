import { TextInput } from '@mantine/core';
import { answerOf, api } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { Choice, Rows } from '../show/fields.js';
import { useWords } from '../words/words.js';
import { DayField, FormOfStep } from './form-of-step.js';
import { bodyOf, GOALS, lacksOfPlan, NO_STEP, planTyped, REVISIONS, STEP_KINDS } from './plan-entry.js';
import type { PlanBody, Return } from './return-types.js';
import { useForm } from './use-form.js';

interface PlanFormProps {
  readonly claimId: string;
  readonly plan: Return['plan'];
}

/** An officer or a verifier plans the return, or puts another plan in the place of one. */
export function PlanForm({ claimId, plan }: PlanFormProps) {
  const { t } = useWords();
  const { typed, change, errorOf, send } = useForm(planTyped(plan), lacksOfPlan);
  const { run, isPending, error } = usePlan(claimId);
  return (
    <FormOfStep
      label={t('returnToWork.do.plan')}
      submit={() => send(ready => run(bodyOf(ready)))}
      {...{ busy: isPending, error }}
    >
      <Choice
        label={t('returnToWork.goalTitle')}
        value={typed.goal}
        values={GOALS}
        wordOf={one => t(`returnToWork.goals.${one}`)}
        error={errorOf('goal')}
        change={goal => change({ goal })}
      />
      <Rows
        title={t('returnToWork.stepsTitle')}
        rows={typed.steps}
        least={1}
        empty={NO_STEP}
        change={steps => change({ steps })}
        addWord={t('returnToWork.addStep')}
        nameOf={number => t('returnToWork.step', { number })}
        removeWordOf={number => t('returnToWork.removeStep', { number })}
      >
        {(row, at, set) => (
          <>
            <Choice
              label={t('returnToWork.stepKind')}
              value={row.kind}
              values={STEP_KINDS}
              wordOf={one => t(`returnToWork.steps.${one}`)}
              error={errorOf(`steps.${at}.kind`)}
              change={kind => set({ kind })}
            />
            {(['from', 'to'] as const).map(end => (
              <DayField
                key={end}
                label={t(`returnToWork.${end}`)}
                value={row[end]}
                error={errorOf(`steps.${at}.${end}`)}
                change={day => set({ [end]: day })}
              />
            ))}
          </>
        )}
      </Rows>
      <TextInput
        label={t('returnToWork.managedBy')}
        required
        autoComplete="off"
        maxLength={64}
        value={typed.managedBy}
        error={errorOf('managedBy')}
        onChange={event => change({ managedBy: event.currentTarget.value })}
      />
      {typed.isRevision ? (
        <Choice
          label={t('returnToWork.revision')}
          value={typed.reason}
          values={REVISIONS}
          wordOf={one => t(`returnToWork.revisions.${one}`)}
          error={errorOf('reason')}
          change={reason => change({ reason })}
        />
      ) : null}
    </FormOfStep>
  );
}

const usePlan = (claimId: string) =>
  useCommand({
    send: (body: PlanBody, key) =>
      answerOf(
        api.POST('/api/claims/{claimId}/return-to-work/plan', {
          params: { path: { claimId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
  });
