import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { reads } from '../api/client.js';
import { BusyButton } from '../show/busy-button.js';
import { ProblemNotice, Read } from '../show/notice.js';
import { useWords } from '../words/words.js';
import type { PayoutChoices } from './payout-types.js';

interface ReasonFormProps<Reason extends string> {
  readonly words: Readonly<Record<'what' | 'why' | 'choose' | 'confirm' | 'keep', string>>;
  readonly choices: 'cancelReasons' | 'haltReasons' | 'resumeReasons';
  /** Those that the command takes. */
  readonly reasons: Readonly<Record<Reason, true>>;
  readonly command: {
    readonly run: (reason: Reason) => void;
    readonly isPending: boolean;
    readonly error: unknown;
  };
  readonly close: () => void;
}

/** One reason out of the service's list, without which the step is not taken. */
export function ReasonForm<Reason extends string>(props: ReasonFormProps<Reason>) {
  const { words, reasons, command, close } = props;
  const [reason, choose] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const isKnown = (chosen: string | null): chosen is Reason => chosen !== null && chosen in reasons;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason === null);
    if (isKnown(reason)) command.run(reason);
  };
  return (
    <form onSubmit={submit} onKeyDown={event => event.key === 'Escape' && close()}>
      <Stack gap="sm">
        <Text size="sm">{words.what}</Text>
        <Radio.Group
          label={words.why}
          error={isMissing && reason === null ? words.choose : null}
          value={reason}
          onChange={choose}
        >
          <Reasons of={props.choices} />
        </Radio.Group>
        <Group gap="xs">
          <BusyButton type="submit" color="red.9" busy={command.isPending}>
            {words.confirm}
          </BusyButton>
          <Button variant="default" onClick={close}>
            {words.keep}
          </Button>
        </Group>
        <ProblemNotice error={command.error} />
      </Stack>
    </form>
  );
}

function Reasons({ of }: { readonly of: ReasonFormProps<string>['choices'] }) {
  const { say } = useWords();
  const query = reads.useQuery('get', '/api/payouts/choices');
  return (
    <Read query={query}>
      {(choices: PayoutChoices) => (
        <Stack gap={6} mt={6}>
          {choices[of].map(({ code, text }, index) => (
            <Radio key={code} value={code} label={say(text)} autoFocus={index === 0} />
          ))}
        </Stack>
      )}
    </Read>
  );
}
