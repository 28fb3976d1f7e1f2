import { NativeSelect } from '@mantine/core';
import { answerOf, api } from '../../api/client.js';
import { useCommand } from '../../api/use-command.js';
import { FormOfStep } from '../../returns/form-of-step.js';
import { useForm } from '../../returns/use-form.js';
import { useWords } from '../../words/words.js';
import type { ClaimView } from '../claim-types.js';
import { useChoices } from '../use-choices.js';
import { type JudgingDuty, officeOfDuty } from './office-of-duty.js';
import { useOffices } from './use-offices.js';

interface RouteFormProps {
  readonly view: ClaimView;
  readonly duties: readonly JudgingDuty[];
  readonly done: () => void;
}

const NOTHING = { duty: '', to: '', reason: '' };
const lacks = (typed: typeof NOTHING) =>
  (['duty', 'to', 'reason'] as const).filter(field => typed[field] === '');

/** Which duty goes to which office, and why. */
export function RouteForm({ view, duties, done }: RouteFormProps) {
  const { t, say } = useWords();
  const { offices } = useOffices();
  const reasons = useChoices().data?.routingReasons ?? [];
  const { typed, change, errorOf, send } = useForm(NOTHING, lacks, t('claims.actions.choose'));
  const { run, isPending, error } = useRouting(view.claimId, done);
  const duty = duties.find(one => one === typed.duty);
  const here = duty ? officeOfDuty(view.state, duty) : view.state.office;
  const submit = () => send(({ to, reason }) => (duty ? run({ duty, to, reason }) : undefined));
  return (
    <FormOfStep label={t('offices.confirm')} submit={submit} busy={isPending} error={error}>
      <OneOf
        label={t('offices.duty')}
        value={typed.duty}
        options={duties.map(one => ({ value: one, label: t(`offices.duties.${one}`) }))}
        error={errorOf('duty')}
        change={value => change({ duty: value })}
      />
      <OneOf
        label={t('offices.to')}
        value={typed.to}
        options={offices
          .filter(({ code, isOpen }) => isOpen && code !== here)
          .map(({ code, name, region }) => ({ value: code, label: `${name}, ${region}` }))}
        error={errorOf('to')}
        change={to => change({ to })}
      />
      <OneOf
        label={t('offices.reason')}
        value={typed.reason}
        options={reasons.map(({ code, text }) => ({ value: code, label: say(text) }))}
        error={errorOf('reason')}
        change={reason => change({ reason })}
      />
    </FormOfStep>
  );
}

interface OneOfProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly error: string | null;
  readonly change: (value: string) => void;
}

const OneOf = ({ label, value, options, error, change }: OneOfProps) => (
  <NativeSelect
    label={label}
    required
    data={[{ value: '', label: '' }, ...options]}
    value={value}
    error={error}
    onChange={event => change(event.currentTarget.value)}
  />
);

const useRouting = (claimId: string, onDone: () => void) =>
  useCommand({
    send: (body: { duty: JudgingDuty; to: string; reason: string }, key) =>
      answerOf(
        api.POST('/api/claims/{claimId}/duty-routings', {
          params: { path: { claimId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onDone,
  });
