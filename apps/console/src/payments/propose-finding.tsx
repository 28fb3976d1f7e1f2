import { Radio, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { today } from '../format/format.js';
import { BusyButton } from '../show/busy-button.js';
import { FIRST_WRONG, focusSoon } from '../show/focus-soon.js';
import { ProblemNotice } from '../show/notice.js';
import { useWords } from '../words/words.js';
import { type FindingTyped, findingDraft, findingFaults, NOTHING_TYPED } from './finding-draft.js';

const FINDINGS = ['EXECUTED', 'NOT_EXECUTED'] as const;

/** A finance officer enters what the bank has in writing; somebody else approves it. */
export function ProposeFinding({ paymentId }: { readonly paymentId: string }) {
  const { t } = useWords();
  const [typed, type] = useState(NOTHING_TYPED);
  const [wasSent, setSent] = useState(false);
  const { run, isPending, error } = useProposal(paymentId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    const draft = findingDraft(typed);
    if (draft) run(draft);
    else focusSoon(FIRST_WRONG);
  };
  const faults = findingFaults(typed);
  const errorOf = (field: keyof FindingTyped) => {
    const fault = wasSent ? faults[field] : undefined;
    return fault ? t(`payments.finding.${fault}`) : null;
  };
  const field = (name: Exclude<keyof FindingTyped, 'finding'>, isDay = false) => (
    <TextInput
      {...(isDay ? { type: 'date', max: today() } : { maxLength: 64 })}
      required
      label={t(`payments.finding.${name}`)}
      value={typed[name]}
      error={errorOf(name)}
      onChange={event => type({ ...typed, [name]: event.currentTarget.value })}
    />
  );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Title order={3}>{t('payments.finding.title')}</Title>
        <Text size="sm">{t('payments.finding.about')}</Text>
        <Radio.Group
          label={t('payments.finding.what')}
          value={typed.finding}
          error={errorOf('finding')}
          onChange={finding => type({ ...typed, finding: finding as FindingTyped['finding'] })}
          withAsterisk
        >
          <Stack gap={6} my={4} data-wrong={errorOf('finding') ? true : undefined}>
            {FINDINGS.map(finding => (
              <Radio key={finding} value={finding} label={t(`payments.finding.${finding}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {field('evidenceDocument')}
        {field('evidenceOn', true)}
        {typed.finding === 'EXECUTED' ? (
          <>
            {field('bankReference')}
            {field('executedOn', true)}
          </>
        ) : null}
        <div>
          <BusyButton type="submit" busy={isPending} data-next-step>
            {t('payments.finding.submit')}
          </BusyButton>
        </div>
        <ProblemNotice error={error} />
      </Stack>
    </form>
  );
}

const useProposal = (paymentId: string) =>
  useCommand({
    send: (body: NonNullable<ReturnType<typeof findingDraft>>, key) =>
      answerOf(
        api.POST('/api/payments/{paymentId}/finding', {
          params: { path: { paymentId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
  });
