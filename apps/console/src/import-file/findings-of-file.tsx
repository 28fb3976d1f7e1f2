import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { count } from '../format/format.js';
import { Section } from '../show/page.js';
import { useWords } from '../words/words.js';
import { BadLines } from './bad-lines.js';
import { cellsOf } from './csv-text.js';
import { download } from './download.js';
import { byLine, type Finding, fileToMend, reasonsOf } from './findings.js';
import { pickLines } from './read-file.js';

interface FindingsOfFileProps {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly rejected: number;
  /** Name of the download. */
  readonly name: string;
  readonly file: File | null;
}

/** The services list so many findings and count the others. */
const MOST_LISTED = 1000;

/** What was found in the lines of a file: by reason, in place, and to mend. */
export function FindingsOfFile({ errors, warnings, rejected, name, file }: FindingsOfFileProps) {
  const { t } = useWords();
  const [chosen, choose] = useState(errors.length > 0 ? 'E' : 'W');
  const all = [...errors, ...warnings];
  const rows = useLines(file, all);
  if (all.length === 0) return null;
  const [letter, code] = [chosen.slice(0, 1), chosen.slice(1)];
  const bad = byLine(letter === 'E' ? errors : warnings, code);
  const header = cellsOf(rows?.get(1) ?? '').map(({ value }) => value.toLowerCase());
  const listed = Math.max(errors.length, warnings.length, rejected);
  return (
    <Section title={t('importFile.findings')}>
      <Group gap="md" align="flex-end" justify="space-between">
        <Reasons errors={errors} warnings={warnings} chosen={chosen} choose={choose} />
        {rows ? <Mend errors={errors} rows={rows} header={header} name={name} /> : null}
      </Group>
      {listed < MOST_LISTED ? null : (
        <Text size="sm">{t('importFile.onlyFirst', { most: count(MOST_LISTED) })}</Text>
      )}
      {file ? null : <Text size="sm">{t('importFile.rowNotHere')}</Text>}
      <BadLines key={chosen} bad={bad} rows={rows} header={header} />
    </Section>
  );
}

interface MendProps {
  readonly errors: readonly Finding[];
  readonly rows: ReadonlyMap<number, string>;
  readonly header: readonly string[];
  readonly name: string;
}

/** Hands over the refused lines alone, to be mended in a spreadsheet and sent. */
function Mend({ errors, rows, header, name }: MendProps) {
  const { t, say } = useWords();
  if (errors.length === 0) return null;
  const mend = () => {
    const reason = (finding: Finding) =>
      finding.column ? `${finding.column}: ${say(finding)}` : say(finding);
    const text = fileToMend({ header, rows, bad: byLine(errors), reason });
    download(`${name}-${t('importFile.mendName')}.csv`, text);
  };
  return (
    <Stack gap={2} align="flex-start">
      <Button variant="default" size="compact-sm" onClick={mend}>
        {t('importFile.download')}
      </Button>
      <Text size="xs" c="dark.4">
        {t('importFile.downloadText')}
      </Text>
    </Stack>
  );
}

/** The header and the lines in question, read again from the file; the page keeps no others. */
function useLines(file: File | null, findings: readonly Finding[]): ReadonlyMap<number, string> | null {
  const numbers = new Set([1, ...findings.map(({ line }) => line)]);
  const { data } = useQuery({
    queryKey: ['lines of a file', file?.name, file?.size, file?.lastModified, [...numbers]],
    queryFn: () => (file ? pickLines(file, numbers) : null),
    enabled: file !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return data ?? null;
}

interface ReasonsProps {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly chosen: string;
  readonly choose: (reason: string) => void;
}

/** `E` and `W` stand for refusals and warnings, followed by the code of one reason or by nothing. */
function Reasons({ errors, warnings, chosen, choose }: ReasonsProps) {
  const { t, say } = useWords();
  const group = (letter: string, label: string, findings: readonly Finding[]) =>
    findings.length === 0
      ? []
      : [
          { value: letter, label },
          ...reasonsOf(findings).map(({ code, text, lines }) => ({
            value: `${letter}${code}`,
            label: t('importFile.reason', { text: say(text), lines: count(lines) }),
          })),
        ];
  const lines = (findings: readonly Finding[]) => count(byLine(findings).length);
  return (
    <NativeSelect
      label={t('importFile.show')}
      value={chosen}
      onChange={event => choose(event.currentTarget.value)}
      data={[
        ...group('E', t('importFile.allRefused', { lines: lines(errors) }), errors),
        ...group('W', t('importFile.allWarned', { lines: lines(warnings) }), warnings),
      ]}
    />
  );
}
