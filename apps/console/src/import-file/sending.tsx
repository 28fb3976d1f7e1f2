import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { fileSize } from '../format/format.js';
import { useWords } from '../words/words.js';

interface SendingProps {
  readonly sent: number;
  readonly size: number;
  readonly stop: () => void;
}

/** How much has left the computer; the service keeps lines as it reads them. */
export function Sending({ sent, size, stop }: SendingProps) {
  const { t } = useWords();
  const all = sent >= size;
  const text = all
    ? t('importFile.finishing')
    : t('importFile.sent', { sent: fileSize(sent), size: fileSize(size) });
  return (
    <Stack gap="xs">
      <Progress.Root size="lg">
        <Progress.Section
          value={size > 0 ? (100 * sent) / size : 0}
          aria-label={t('importFile.sending')}
          striped={all}
          animated={all}
        />
      </Progress.Root>
      <Group justify="space-between" gap="xs">
        <Text size="sm" role="status">
          {text}
        </Text>
        <Button variant="default" size="compact-sm" onClick={stop}>
          {t('importFile.stop')}
        </Button>
      </Group>
      <Text size="xs" c="dark.4">
        {t('importFile.stopText')}
      </Text>
    </Stack>
  );
}

export function Stopped({ send }: { readonly send: () => void }) {
  const { t } = useWords();
  return (
    <Alert color="yellow" role="alert" title={t('importFile.stopped')}>
      <Text size="sm" mb="xs">
        {t('importFile.stoppedText')}
      </Text>
      <Button size="compact-sm" onClick={send}>
        {t('importFile.sendAgain')}
      </Button>
    </Alert>
  );
}
