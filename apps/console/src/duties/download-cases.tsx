import { Button } from '@mantine/core';
import { exactMoment } from '../format/format.js';
import { csvLine } from '../import-file/csv-text.js';
import { download } from '../import-file/download.js';
import { useWords } from '../words/words.js';
import type { CaseDuties } from './answers.js';
import classes from './duties.module.css';
import { DUTIES } from './duties-of.js';
import { dutyRow } from './duty-row.js';
import { useVerdict } from './use-verdict.js';

/** The rows that are shown, as a file for a spreadsheet, in the words of the page. */
export function DownloadCases({ cases }: { readonly cases: readonly CaseDuties[] }) {
  const { t, language } = useWords();
  const verdictOn = useVerdict();
  if (cases.length === 0) return null;
  const head = [
    t('duties.receipt'),
    t('duties.submittedAt'),
    ...DUTIES.map(duty => t(`duties.duty.${duty}`)),
    t('duties.verdict'),
  ];
  const save = () => {
    const rows = cases.map(one =>
      dutyRow(one, { submittedAt: exactMoment(one.submittedAt, language), verdict: verdictOn(one) }),
    );
    download(`${t('duties.fileName')}.csv`, [head, ...rows].map(row => `${csvLine(row)}\r\n`).join(''));
  };
  return (
    <div className={classes.screen}>
      <Button variant="default" size="compact-sm" onClick={save}>
        {t('duties.download', { count: cases.length })}
      </Button>
    </div>
  );
}
