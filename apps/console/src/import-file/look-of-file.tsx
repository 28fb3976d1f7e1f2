import { Alert, List, Stack, Table, Text } from '@mantine/core';
import { count, fileSize } from '../format/format.js';
import { Facts } from '../show/facts.js';
import { useWords } from '../words/words.js';
import classes from './import-file.module.css';
import type { Look } from './look-at-file.js';

interface LookOfFileProps {
  readonly file: File;
  readonly look: Look;
}

/** What was seen in the file before it is sent. */
export function LookOfFile({ file, look }: LookOfFileProps) {
  const { t } = useWords();
  const hindrances = useHindrances(look);
  return (
    <Stack gap="xs">
      <Facts
        facts={[
          [t('importFile.file'), file.name],
          [t('importFile.size'), fileSize(file.size)],
          [t('importFile.lines'), look.noText ? null : count(look.lines)],
          [t('importFile.columns'), look.missing.length > 0 ? null : t('importFile.columnsRight')],
          [t('importFile.encoding'), look.noText || look.notUtf8 ? null : t('importFile.encodingRight')],
        ]}
      />
      {hindrances.length > 0 ? (
        <Alert color="yellow" role="alert">
          <List size="sm">
            {hindrances.map(text => (
              <List.Item key={text}>{text}</List.Item>
            ))}
          </List>
        </Alert>
      ) : null}
      {look.noText || look.first.length === 0 ? null : <FirstRows look={look} />}
    </Stack>
  );
}

function useHindrances({ noText, otherDelimiter, missing, notUtf8, lines }: Look): string[] {
  const { t } = useWords();
  if (noText) return [t('importFile.noText')];
  const found = [
    otherDelimiter ? t('importFile.delimiter') : null,
    missing.length > 0 ? t('importFile.missing', { columns: missing.join(', ') }) : null,
    lines === 0 ? t('importFile.noLines') : null,
    notUtf8 ? t('importFile.notUtf8', { line: count(notUtf8) }) : null,
  ];
  return found.filter(text => text !== null);
}

function FirstRows({ look: { header, first } }: { readonly look: Look }) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard
    <section className={classes.wide} aria-label={t('importFile.firstRows')} tabIndex={0}>
      <Table fz="xs" verticalSpacing={2}>
        <Table.Caption ta="start">
          <Text span size="xs" c="dark.4">
            {t('importFile.firstRows')}
          </Text>
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {header.map(column => (
              <Table.Th key={column}>{column}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {first.map((values, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a file have no other name
            <Table.Tr key={row}>
              {header.map((column, index) => (
                <Table.Td key={column}>{values[index]}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
