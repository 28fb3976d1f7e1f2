import { FileButton, Text } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../api/use-command.js';
import { count } from '../format/format.js';
import { sendFile } from '../import-file/send-file.js';
import { BusyButton } from '../show/busy-button.js';
import { Done } from '../show/done.js';
import { ProblemNotice } from '../show/notice.js';
import { Section } from '../show/page.js';
import { useWords } from '../words/words.js';
import type { TakenFile } from './reconciliation-types.js';
import { keyOfFile } from './resolution.js';

/** Where a file of the bank is chosen; it is sent as it is. */
export function BringFile() {
  const { t } = useWords();
  const [taken, setTaken] = useState<TakenFile | null>(null);
  const { run, isPending, error } = useCommand({ send, onDone: setTaken });
  const choose = (file: File | null) => {
    setTaken(null);
    if (file) run(file);
  };
  return (
    <Section title={t('reconciliation.bring.title')}>
      <Text size="sm">{t('reconciliation.bring.what')}</Text>
      <div>
        <FileButton onChange={choose} accept=".xml,application/xml,text/xml">
          {props => (
            <BusyButton {...props} size="compact-sm" busy={isPending}>
              {t('reconciliation.bring.choose')}
            </BusyButton>
          )}
        </FileButton>
      </div>
      {isPending ? <Text role="status">{t('reconciliation.bring.busy')}</Text> : null}
      {taken ? <Done>{t('reconciliation.bring.done', counted(taken))}</Done> : null}
      <ProblemNotice error={error} />
    </Section>
  );
}

const send = async (file: File): Promise<TakenFile> =>
  sendFile<TakenFile>({
    address: '/api/bank-files',
    file,
    key: await keyOfFile(file),
    onSent: () => undefined,
    signal: new AbortController().signal,
    type: 'application/xml',
  });

const counted = ({ lines, matched, exceptions }: TakenFile) => ({
  lines: count(lines),
  matched: count(matched),
  exceptions: count(exceptions),
});
