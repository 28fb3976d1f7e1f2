import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { useSession } from '../session/session.js';
import { BusyButton } from '../show/busy-button.js';
import { ProblemNotice } from '../show/notice.js';
import { useWords } from '../words/words.js';
import type { OpenException, Reason } from './reconciliation-types.js';
import { mayResolve } from './resolution.js';

/** Ends an exception with a reason of its kind and an explanation. */
export function Resolve({ exception }: { readonly exception: OpenException }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const may = mayResolve(useSession(), exception);
  if (may === 'no') return null;
  if (may === 'ownFile') return <Text size="xs">{t('reconciliation.resolve.notYours')}</Text>;
  if (isOpen) return <ResolveForm exception={exception} close={() => setOpen(false)} />;
  return (
    <Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>
      {t('reconciliation.resolve.open')}
    </Button>
  );
}

interface ResolveFormProps {
  readonly exception: OpenException;
  readonly close: () => void;
}

function ResolveForm({ exception, close }: ResolveFormProps) {
  const { t, say } = useWords();
  const [reason, choose] = useState<Reason | ''>('');
  const [note, write] = useState('');
  const [wasSent, setSent] = useState(false);
  const { run, isPending, error } = useResolution(exception.exceptionId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (reason !== '' && note.trim() !== '') run({ reason, note });
  };
  const choices = exception.reasons.map(one => ({ value: one.reason, label: say(one.text) }));
  return (
    <form onSubmit={submit} onKeyDown={event => event.key === 'Escape' && close()}>
      <Stack gap="xs">
        <NativeSelect
          autoFocus
          label={t('reconciliation.resolve.why')}
          data={[{ value: '', label: '–' }, ...choices]}
          value={reason}
          error={wasSent && reason === '' ? t('reconciliation.resolve.chooseReason') : null}
          onChange={event => choose(event.currentTarget.value as Reason | '')}
        />
        <Textarea
          label={t('reconciliation.resolve.note')}
          maxLength={500}
          value={note}
          error={wasSent && note.trim() === '' ? t('reconciliation.resolve.noteMissing') : null}
          onChange={event => write(event.currentTarget.value)}
        />
        <Group gap="xs">
          <BusyButton type="submit" size="compact-sm" busy={isPending}>
            {t('reconciliation.resolve.submit')}
          </BusyButton>
          <Button variant="default" size="compact-sm" onClick={close}>
            {t('reconciliation.resolve.close')}
          </Button>
        </Group>
        <ProblemNotice error={error} />
      </Stack>
    </form>
  );
}

const useResolution = (exceptionId: string) =>
  useCommand({
    send: (body: { reason: Reason; note: string }, key) =>
      answerOf(
        api.POST('/api/reconciliation/exceptions/{exceptionId}/resolution', {
          params: { path: { exceptionId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
  });
