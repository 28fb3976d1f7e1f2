import { Button, NativeSelect, Text } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { answerOf, api, reads } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { useCommand } from '../api/use-command.js';
import { useHasRole } from '../session/session.js';
import { BusyButton } from '../show/busy-button.js';
import { ProblemNotice, Read } from '../show/notice.js';
import { Code } from '../show/values.js';
import { useWords } from '../words/words.js';
import classes from './people.module.css';

type ShowNik = paths['/api/persons/{id}/nik']['post']['requestBody']['content']['application/json'];
const SHOWN_MS = 60_000;

interface NikProps {
  readonly personId: string;
  readonly masked: string;
  /** Whose NIK, for buttons of the same name. */
  readonly of: string;
  readonly heirRecordId?: string;
}

/** A masked NIK; whoever needs the whole one says what for, sees it for a minute, and is recorded. */
export function Nik({ personId, masked, of, heirRecordId }: NikProps) {
  const { t } = useWords();
  const maySee = useHasRole('enrollment-officer', 'claims-officer', 'claims-verifier');
  const [asking, setAsking] = useState<'notYet' | 'asks' | 'asked'>('notYet');
  const command = useCommand({
    send: (body: ShowNik, key) =>
      answerOf(
        api.POST('/api/persons/{id}/nik', {
          params: { path: { id: personId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onDone: () => setAsking('notYet'),
  });
  const { data, reset } = command;
  const hide = useCallback(() => reset(), [reset]);
  if (data) return <WholeNik nik={data.nik} hide={hide} back={() => setAsking('asked')} />;
  return (
    <div className={classes.nik}>
      <Code>{masked}</Code>
      {maySee && asking !== 'asks' ? (
        <Button
          variant="default"
          size="compact-xs"
          aria-label={t('people.showNik.of', { name: of })}
          autoFocus={asking === 'asked'}
          onClick={() => setAsking('asks')}
        >
          {t('people.showNik.ask')}
        </Button>
      ) : null}
      {asking === 'asks' ? (
        <AskPurpose
          waiting={command.isPending}
          send={purpose => command.run({ purpose, ...(heirRecordId ? { heirRecordId } : {}) })}
          cancel={() => setAsking('asked')}
        />
      ) : null}
      <ProblemNotice error={command.error} />
    </div>
  );
}

interface WholeNikProps {
  readonly nik: string;
  readonly hide: () => void;
  /** Back to the button by which it was asked for; when its minute is over nobody is taken away from elsewhere. */
  readonly back: () => void;
}

function WholeNik({ nik, hide, back }: WholeNikProps) {
  const { t } = useWords();
  useEffect(() => {
    const timer = setTimeout(hide, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [hide]);
  const leave = () => {
    back();
    hide();
  };
  return (
    <div className={classes.nik} role="status">
      <span className={classes.whole}>
        <Code>{nik}</Code>
      </span>
      <Button variant="default" size="compact-xs" autoFocus onClick={leave}>
        {t('people.showNik.hide')}
      </Button>
      <Text size="xs" c="dark.4">
        {t('people.showNik.recorded')}
      </Text>
    </div>
  );
}

interface AskPurposeProps {
  readonly waiting: boolean;
  readonly send: (purpose: ShowNik['purpose']) => void;
  readonly cancel: () => void;
}

function AskPurpose({ waiting, send, cancel }: AskPurposeProps) {
  const { t, say } = useWords();
  const query = reads.useQuery('get', '/api/persons/nik-purposes');
  const [chosen, setChosen] = useState('');
  return (
    <Read query={query}>
      {({ items }) => {
        const purpose = items.find(({ code }) => code === chosen)?.code;
        return (
          <form
            className={classes.ask}
            onSubmit={event => {
              event.preventDefault();
              if (purpose) send(purpose);
            }}
            onKeyDown={event => event.key === 'Escape' && cancel()}
          >
            <NativeSelect
              label={t('people.showNik.purpose')}
              description={t('people.showNik.willBeRecorded')}
              value={chosen}
              required
              autoFocus
              onChange={event => setChosen(event.currentTarget.value)}
              data={[
                { value: '', label: t('people.showNik.choose'), disabled: true },
                ...items.map(({ code, text }) => ({ value: code, label: say(text) })),
              ]}
            />
            <BusyButton type="submit" busy={waiting}>
              {t('people.showNik.show')}
            </BusyButton>
            <Button variant="default" onClick={cancel}>
              {t('people.showNik.cancel')}
            </Button>
          </form>
        );
      }}
    </Read>
  );
}
