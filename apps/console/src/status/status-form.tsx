import { Alert, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { BusyButton } from '../show/busy-button.js';
import { useWords } from '../words/words.js';
import type { Question, StatusAnswer } from './ask-status.js';
import { asOnSlip } from './steps.js';

interface StatusFormProps {
  readonly ask: (question: Question) => void;
  readonly isAsking: boolean;
  readonly refused: Extract<StatusAnswer, { kind: 'refused' }> | null;
}

/** The two things on the slip, in large letters. Browsers are asked to remember neither. */
export function StatusForm({ ask, isAsking, refused }: StatusFormProps) {
  const { t } = useWords();
  const [receiptNumber, setReceipt] = useState('');
  const [secret, setSecret] = useState('');
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacks = receiptNumber.trim() === '' || secret.trim() === '';
    setMissing(lacks);
    if (lacks) form.current?.querySelector<HTMLInputElement>('input[value=""]')?.focus();
    else if (!isAsking) ask({ receiptNumber: receiptNumber.trim(), secret: secret.trim() });
  };
  const lack = (value: string) => (missing && value.trim() === '' ? t('status.fillIn') : null);
  return (
    <form ref={form} onSubmit={submit} autoComplete="off" noValidate>
      <Stack gap="md">
        <TextInput
          size="lg"
          label={t('status.receipt')}
          description={t('status.receiptHint')}
          value={receiptNumber}
          onChange={event => setReceipt(event.currentTarget.value.toUpperCase())}
          error={lack(receiptNumber)}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <TextInput
          size="lg"
          label={t('status.secret')}
          description={t('status.secretHint')}
          value={secret}
          onChange={event => setSecret(event.currentTarget.value)}
          onBlur={() => setSecret(asOnSlip(secret))}
          error={lack(secret)}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        {refused ? <Refused {...refused} /> : null}
        <BusyButton type="submit" size="lg" busy={isAsking}>
          {t('status.show')}
        </BusyButton>
      </Stack>
    </form>
  );
}

function Refused({ problem, waitSeconds }: Extract<StatusAnswer, { kind: 'refused' }>) {
  const { t, language } = useWords();
  const notice = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is told, also when it is the same again
  useEffect(() => notice.current?.focus(), [problem]);
  const { detail, fix } = problem.texts[language];
  return (
    <Alert ref={notice} tabIndex={-1} role="alert" color="red" variant="light" title={detail}>
      <Text>{waitSeconds === null ? fix : t('status.wait', { seconds: waitSeconds })}</Text>
    </Alert>
  );
}
