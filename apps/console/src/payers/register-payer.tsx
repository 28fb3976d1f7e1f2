import { Alert, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useRef } from 'react';
import { answerOf, api } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { today } from '../format/format.js';
import { BusyButton } from '../show/busy-button.js';
import { ProblemNotice } from '../show/notice.js';
import { Section } from '../show/page.js';
import { useWords } from '../words/words.js';
import { PAYER_KINDS } from './kinds.js';
import {
  emptyDraft,
  faultsOf,
  needsDecree,
  needsName,
  type RegisterPayerRequest,
  requestOf,
} from './payer-draft.js';
import classes from './register-payer.module.css';

/** Registers one payer; which decree it needs is said before it is sent. */
export function RegisterPayer() {
  const { t } = useWords();
  const form = useDraft();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const command = useCommand({
    send: (body: RegisterPayerRequest, key) =>
      answerOf(api.POST('/api/payers', { body, params: { header: { 'Idempotency-Key': key } } })),
    onDone: () => {
      form.reset();
      first.current?.focus();
    },
  });
  const { kind } = form.getValues();
  return (
    <Section title={t('payers.register')}>
      <form onSubmit={form.onSubmit(draft => command.run(requestOf(draft)))} noValidate>
        <Stack gap="sm">
          <div className={classes.fields}>
            <TextInput ref={first} label={t('payers.code')} required {...form.getInputProps('payerCode')} />
            <NativeSelect
              label={t('payers.kind')}
              data={PAYER_KINDS.map(value => ({ value, label: t(`show.payerKinds.${value}`) }))}
              {...form.getInputProps('kind')}
            />
            {needsName(kind) ? (
              <TextInput label={t('payers.name')} required {...form.getInputProps('name')} />
            ) : null}
            <TextInput
              label={t('payers.regionCode')}
              required
              inputMode="numeric"
              {...form.getInputProps('regionCode')}
            />
            {needsDecree(kind) ? (
              <>
                <TextInput
                  label={t('payers.decreeNumber')}
                  required
                  {...form.getInputProps('decreeNumber')}
                />
                <TextInput
                  label={t('payers.decreeDate')}
                  type="date"
                  max={today()}
                  required
                  {...form.getInputProps('decreeDate')}
                />
              </>
            ) : null}
          </div>
          <Text size="sm" c="dark.4">
            {t(needsDecree(kind) ? 'payers.decreeNeeded' : 'payers.decreeNotNeeded')}
            {needsName(kind) ? null : ` ${t('payers.notNamed')}`}
          </Text>
          <ProblemNotice error={command.error} />
          {command.data ? <Registered answer={command.data} /> : null}
          <Group>
            <BusyButton type="submit" busy={command.isPending}>
              {t('payers.save')}
            </BusyButton>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}

function Registered({
  answer,
}: {
  readonly answer: { readonly payerCode: string; readonly registered: boolean };
}) {
  const { t } = useWords();
  return (
    <Alert color="teal" role="status">
      {t(answer.registered ? 'payers.done' : 'payers.wasThere', { code: answer.payerCode })}
    </Alert>
  );
}

function useDraft() {
  const { t } = useWords();
  return useForm({
    mode: 'controlled',
    initialValues: emptyDraft,
    validate: draft =>
      Object.fromEntries(
        Object.entries(faultsOf(draft, today())).map(([field, fault]) => [
          field,
          t(`payers.faults.${fault}`),
        ]),
      ),
  });
}
