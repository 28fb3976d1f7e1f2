import { Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { today } from '../format/format.js';
import { BusyButton } from '../show/busy-button.js';
import { FIRST_WRONG, focusSoon } from '../show/focus-soon.js';
import { ProblemNotice } from '../show/notice.js';
import { Section } from '../show/page.js';
import { useWords } from '../words/words.js';
import { type OffsetDraft, type OffsetTyped, offsetDraft, offsetFaults } from './offset-draft.js';
import type { Recovery } from './recovery-types.js';

/** With the payee's written consent, what is owed is kept from what they are still to receive. */
export function ProposeOffset({ recovery: { recoveryId } }: { readonly recovery: Recovery }) {
  const { t } = useWords();
  const [typed, type] = useState({ percent: '100', consentOn: '', consentDocument: '' });
  const [wasSent, setSent] = useState(false);
  const { run, isPending, error } = useOffset(recoveryId);
  const draft = offsetDraft(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (draft) run(draft);
    else focusSoon(FIRST_WRONG);
  };
  const faults = offsetFaults(typed);
  const errorOf = (field: keyof OffsetTyped) => {
    const fault = wasSent ? faults[field] : null;
    return fault && t(`recoveries.propose.${fault}`);
  };
  return (
    <Section title={t('recoveries.propose.offset')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm" maw="36rem">
          <Text size="sm">{t('recoveries.propose.aboutOffset')}</Text>
          <TextInput
            inputMode="numeric"
            required
            label={t('recoveries.propose.mostPercent')}
            value={typed.percent}
            error={errorOf('percent')}
            onChange={event => type({ ...typed, percent: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            required
            label={t('recoveries.propose.consentOn')}
            max={today()}
            value={typed.consentOn}
            error={errorOf('consentOn')}
            onChange={event => type({ ...typed, consentOn: event.currentTarget.value })}
          />
          <TextInput
            required
            label={t('recoveries.propose.consentDocument')}
            value={typed.consentDocument}
            error={errorOf('consentDocument')}
            onChange={event => type({ ...typed, consentDocument: event.currentTarget.value })}
          />
          <div>
            <BusyButton type="submit" variant="default" busy={isPending}>
              {t('recoveries.propose.submitOffset')}
            </BusyButton>
          </div>
          <ProblemNotice error={error} />
        </Stack>
      </form>
    </Section>
  );
}

const useOffset = (recoveryId: string) =>
  useCommand({
    send: (body: OffsetDraft, key) =>
      answerOf(
        api.POST('/api/recoveries/{recoveryId}/offset', {
          params: { path: { recoveryId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
  });
