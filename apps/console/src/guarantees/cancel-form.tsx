import { Button, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { BusyButton } from '../show/busy-button.js';
import { Choice } from '../show/fields.js';
import { FIRST_WRONG, focusSoon } from '../show/focus-soon.js';
import { ProblemNotice } from '../show/notice.js';
import { useWords } from '../words/words.js';
import type { CancelBody, Guarantee, OfAccident } from './guarantee-types.js';

interface CancelFormProps {
  readonly letter: Guarantee;
  readonly reasons: OfAccident['cancelReasons'];
}

export function CancelForm({ letter: { guaranteeId, guaranteeNumber }, reasons }: CancelFormProps) {
  const { t, say } = useWords();
  const [isOpen, open] = useState(false);
  const [reason, choose] = useState('');
  const [asked, setAsked] = useState(false);
  const { run, isPending, error } = useCancelling(guaranteeId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (reason === '') focusSoon(FIRST_WRONG);
    else run({ reason });
  };
  const wordOf = (code: string) => {
    const known = reasons.find(one => one.code === code);
    return known ? say(known.text) : code;
  };
  return (
    <Stack gap="sm" mt="xs">
      <div>
        <Button variant="default" size="compact-sm" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {t('guarantees.cancel', { number: guaranteeNumber })}
        </Button>
      </div>
      {isOpen ? (
        <form onSubmit={submit} noValidate aria-label={t('guarantees.cancel', { number: guaranteeNumber })}>
          <Stack gap="sm">
            <Choice
              required
              label={t('guarantees.reason')}
              value={reason}
              values={reasons.map(({ code }) => code)}
              wordOf={wordOf}
              error={asked && reason === '' ? t('guarantees.fill') : null}
              change={choose}
            />
            <div>
              <BusyButton type="submit" busy={isPending}>
                {t('guarantees.confirmCancel')}
              </BusyButton>
            </div>
            <ProblemNotice error={error} />
          </Stack>
        </form>
      ) : null}
    </Stack>
  );
}

const useCancelling = (guaranteeId: string) =>
  useCommand({
    send: (body: CancelBody, key) =>
      answerOf(
        api.POST('/api/guarantees/{guaranteeId}/cancellation', {
          params: { path: { guaranteeId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
  });
