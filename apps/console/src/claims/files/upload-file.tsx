import { Alert, Button, FileButton, Group, Progress, Text } from '@mantine/core';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Refusal } from '../../api/client.js';
import { fileSize } from '../../format/format.js';
import { BusyButton } from '../../show/busy-button.js';
import { ProblemNotice } from '../../show/notice.js';
import { useWords } from '../../words/words.js';
import classes from './files.module.css';
import { type Filing, useFiling } from './use-filing.js';

/** What the service takes; it looks at the content itself. */
const ACCEPTED = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';

interface UploadFileProps {
  readonly claimId: string;
  readonly document: string;
  /** The document in words. */
  readonly name: string;
  readonly children?: ReactNode;
}

/** A document of the case onto which a file is dropped, or for which one is chosen. */
export function UploadFile({ claimId, document, name, children }: UploadFileProps) {
  const { t } = useWords();
  const { filing, choose, again, stop } = useFiling({ claimId, document });
  // The same file, mended, can be chosen once more.
  const forget = useRef<() => void>(null);
  const chosen = (file: File | null) => {
    choose(file);
    forget.current?.();
  };
  return (
    <DropPlace choose={choose}>
      {children}
      <Group gap="xs">
        <FileButton onChange={chosen} resetRef={forget} accept={ACCEPTED}>
          {props => (
            <BusyButton
              {...props}
              variant="default"
              size="compact-sm"
              busy={filing.step === 'sending'}
              aria-label={t('claims.files.addTo', { document: name })}
            >
              {t('claims.files.add')}
            </BusyButton>
          )}
        </FileButton>
        {filing.step === 'filed' ? (
          <Text size="xs" role="status">
            {t('claims.files.filed')}
          </Text>
        ) : null}
      </Group>
      <OnItsWay filing={filing} stop={stop} again={again} />
    </DropPlace>
  );
}

interface DropPlaceProps {
  readonly choose: (file: File | null) => void;
  readonly children: ReactNode;
}

function DropPlace({ choose, children }: DropPlaceProps) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files.item(0));
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
    <div
      className={classes.place}
      data-over={over || undefined}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}

interface OnItsWayProps {
  readonly filing: Filing;
  readonly stop: () => void;
  readonly again: () => void;
}

/** How far it is, or why it was not taken; without an answer it may be sent again and is the same file. */
function OnItsWay({ filing, stop, again }: OnItsWayProps) {
  const { t } = useWords();
  if (filing.step === 'sending') return <OfFile filing={filing} stop={stop} />;
  if (filing.step === 'stopped')
    return (
      <Alert color="yellow" role="alert" p="xs" title={t('claims.files.stopped')}>
        <Button size="compact-sm" variant="default" onClick={again}>
          {t('claims.files.again')}
        </Button>
      </Alert>
    );
  if (filing.step !== 'failed') return null;
  const { error } = filing;
  const isRefused = error instanceof Refusal && error.status < 500;
  return isRefused ? <ProblemNotice error={error} /> : <ProblemNotice error={error} again={again} />;
}

interface OfFileProps {
  readonly filing: Extract<Filing, { step: 'sending' }>;
  readonly stop: () => void;
}

function OfFile({ filing: { sent, file }, stop }: OfFileProps) {
  const { t } = useWords();
  const all = sent >= file.size;
  return (
    <>
      <Progress.Root size="md">
        <Progress.Section
          value={file.size > 0 ? (100 * sent) / file.size : 0}
          aria-label={t('claims.files.sending')}
          striped={all}
          animated={all}
        />
      </Progress.Root>
      <Group justify="space-between" gap="xs">
        <Text size="xs" role="status">
          {all
            ? t('claims.files.examining')
            : t('claims.files.sent', { sent: fileSize(sent), size: fileSize(file.size) })}
        </Text>
        <Button variant="default" size="compact-sm" onClick={stop}>
          {t('claims.files.stop')}
        </Button>
      </Group>
    </>
  );
}
