import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { count } from '../format/format.js';
import { Facts } from '../show/facts.js';
import { ProblemNotice } from '../show/notice.js';
import { useWords } from '../words/words.js';
import { ChooseFile } from './choose-file.js';
import type { FileKind, ImportAnswer } from './file-kind.js';
import { FindingsOfFile } from './findings-of-file.js';
import { FormatOfFile } from './format-of-file.js';
import classes from './import-file.module.css';
import { canBeSent } from './look-at-file.js';
import { LookOfFile } from './look-of-file.js';
import { Sending, Stopped } from './sending.js';
import { type Import, useImport } from './use-import.js';

/** Chooses a file, looks at it, sends it, and shows what was found in its lines. */
export function ImportFile<Answer extends ImportAnswer>({ kind }: { readonly kind: FileKind<Answer> }) {
  const { state, choose, send, stop } = useImport(kind);
  return (
    <Stack gap="sm">
      {state.step === 'sending' ? null : (
        <ChooseFile again={state.step !== 'none'} choose={file => void choose(file)} />
      )}
      <FormatOfFile kind={kind} />
      <Step state={state} kind={kind} send={options => void send(options)} stop={stop} />
    </Stack>
  );
}

interface StepProps<Answer extends ImportAnswer> {
  readonly state: Import<Answer>;
  readonly kind: FileKind<Answer>;
  readonly send: (options?: { readonly anew: boolean }) => void;
  readonly stop: () => void;
}

function Step<Answer extends ImportAnswer>({ state, kind, send, stop }: StepProps<Answer>) {
  const { t } = useWords();
  switch (state.step) {
    case 'none':
      return null;
    case 'looking':
      return (
        <Text size="sm" role="status">
          {t('importFile.looking')}
        </Text>
      );
    case 'looked':
      return (
        <>
          <LookOfFile file={state.file} look={state.look} />
          {canBeSent(state.look) ? <SendButton lines={state.look.lines} send={() => send()} /> : null}
        </>
      );
    case 'sending':
      return <Sending sent={state.sent} size={state.file.size} stop={stop} />;
    case 'stopped':
      return <Stopped send={() => send()} />;
    case 'failed':
      return (
        <Stack gap="xs">
          <ProblemNotice error={state.error} />
          <Group gap="xs">
            <Button size="compact-sm" onClick={() => send()}>
              {t('importFile.sendAgain')}
            </Button>
            <Text size="sm">{t('importFile.lostText')}</Text>
          </Group>
        </Stack>
      );
    case 'answered':
      return <Answered state={state} kind={kind} anew={() => send({ anew: true })} />;
  }
}

function SendButton({ lines, send }: { readonly lines: number; readonly send: () => void }) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Group gap="xs">
      <Button ref={button} onClick={send}>
        {t('importFile.send', { lines: count(lines) })}
      </Button>
      <Text size="sm" c="dark.4">
        {t('importFile.notSentYet')}
      </Text>
    </Group>
  );
}

interface AnsweredProps<Answer extends ImportAnswer> {
  readonly state: Extract<Import<Answer>, { readonly step: 'answered' }>;
  readonly kind: FileKind<Answer>;
  readonly anew: () => void;
}

function Answered<Answer extends ImportAnswer>({ state, kind, anew }: AnsweredProps<Answer>) {
  const { t } = useWords();
  const { answer, file } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack gap="sm">
      <Title order={2} ref={heading} tabIndex={-1} className={classes.heading}>
        {t('importFile.answered')}
      </Title>
      <Facts facts={[[t('importFile.file'), file.name], ...kind.counted(answer)]} />
      {answer.errors.length === 0 ? (
        <Alert color="teal" role="status">
          {t('importFile.nothingWrong')}
        </Alert>
      ) : (
        <Group gap="xs">
          <Button variant="default" size="compact-sm" onClick={anew}>
            {t('importFile.anew')}
          </Button>
          <Text size="xs" c="dark.4" maw="46rem">
            {t('importFile.anewText')}
          </Text>
        </Group>
      )}
      <FindingsOfFile
        errors={answer.errors}
        warnings={answer.warnings ?? []}
        rejected={answer.rejected}
        name={kind.name}
        file={file}
      />
    </Stack>
  );
}
