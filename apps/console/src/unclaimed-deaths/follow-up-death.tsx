import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { BusyButton } from '../show/busy-button.js';
import { FIRST_WRONG, focusSoon } from '../show/focus-soon.js';
import { ProblemNotice } from '../show/notice.js';
import { useWords } from '../words/words.js';
import { DONE, type Done, type FollowUp, followUpOf, type UnclaimedDeath } from './unclaimed-search.js';

interface FollowUpProps {
  readonly death: UnclaimedDeath;
}

/** Records what was done about a death, and on which day. */
export function FollowUpDeath({ death }: FollowUpProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = `follow-up-${death.personId}`;
  const close = () => {
    setOpen(false);
    focusSoon(`[id="${id}"]`);
  };
  if (isOpen) return <FollowUpForm death={death} close={close} />;
  return (
    <Button id={id} variant="default" size="compact-sm" onClick={() => setOpen(true)}>
      {t('unclaimedDeaths.followUp.open')}
    </Button>
  );
}

function FollowUpForm({ death, close }: FollowUpProps & { readonly close: () => void }) {
  const { t } = useWords();
  const [done, choose] = useState<Done | ''>('');
  const [doneOn, setDay] = useState('');
  const [wasSent, setSent] = useState(false);
  const { run, isPending, error } = useFollowUp(death.personId, close);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    const followUp = followUpOf(done, doneOn);
    if (followUp) run(followUp);
    else focusSoon(FIRST_WRONG);
  };
  const choices = DONE.map(value => ({ value, label: t(`unclaimedDeaths.done.${value}`) }));
  return (
    <form onSubmit={submit} onKeyDown={event => event.key === 'Escape' && close()} noValidate>
      <Stack gap="xs" ta="left">
        <NativeSelect
          autoFocus
          required
          label={t('unclaimedDeaths.followUp.what')}
          data={[{ value: '', label: '–' }, ...choices]}
          value={done}
          error={wasSent && done === '' ? t('unclaimedDeaths.followUp.chooseWhat') : null}
          onChange={event => choose(DONE.find(one => one === event.currentTarget.value) ?? '')}
        />
        <TextInput
          type="date"
          required
          label={t('unclaimedDeaths.followUp.when')}
          min={death.deathDate}
          value={doneOn}
          error={wasSent && doneOn === '' ? t('unclaimedDeaths.followUp.fillWhen') : null}
          onChange={event => setDay(event.currentTarget.value)}
        />
        <Group gap="xs">
          <BusyButton type="submit" size="compact-sm" busy={isPending}>
            {t('unclaimedDeaths.followUp.submit')}
          </BusyButton>
          <Button variant="default" size="compact-sm" onClick={close}>
            {t('unclaimedDeaths.followUp.close')}
          </Button>
        </Group>
        <ProblemNotice error={error} />
      </Stack>
    </form>
  );
}

const useFollowUp = (personId: string, close: () => void) =>
  useCommand({
    send: (body: FollowUp, key) =>
      answerOf(
        api.POST('/api/claims/unclaimed-deaths/{personId}/follow-up', {
          params: { path: { personId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onDone: close,
  });
