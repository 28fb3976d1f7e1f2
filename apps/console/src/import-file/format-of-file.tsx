import { Button, Group, Stack, Text } from '@mantine/core';
import { Facts } from '../show/facts.js';
import { Code } from '../show/values.js';
import { useWords } from '../words/words.js';
import { csvLine } from './csv-text.js';
import { download } from './download.js';
import type { FileKind, ImportAnswer } from './file-kind.js';
import classes from './import-file.module.css';

/** What a file of this kind looks like, column by column, and its first line to begin with. */
export function FormatOfFile<Answer extends ImportAnswer>({ kind }: { readonly kind: FileKind<Answer> }) {
  const { t } = useWords();
  const first = `${csvLine(kind.columns.map(([column]) => column))}\r\n`;
  return (
    <details className={classes.details}>
      <summary>{t('importFile.format')}</summary>
      <Stack gap="xs" pt="xs">
        <Text size="sm">{t('importFile.formatText')}</Text>
        <Facts facts={kind.columns.map(([column, meaning]) => [column, meaning] as const)} />
        <Text size="sm" className={classes.row}>
          <Code>{first.trim()}</Code>
        </Text>
        <Group>
          <Button variant="default" size="compact-sm" onClick={() => download(`${kind.name}.csv`, first)}>
            {t('importFile.example')}
          </Button>
        </Group>
      </Stack>
    </details>
  );
}
