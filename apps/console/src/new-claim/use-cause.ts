import { reads } from '../api/client.js';
import { day } from '../format/format.js';
import type { Fact } from '../show/facts.js';
import { useWords } from '../words/words.js';
import { type Entry, isOfDisease } from './entry.js';

/** The cause of a JKK claim, as facts of the last look at it: a disease, the report of the accident. */
export function useCause(entry: Entry): readonly Fact[] {
  const { t, language } = useWords();
  const report = useReportNumber(entry);
  const { leftWorkOn = '' } = entry.disease ?? {};
  const disease = leftWorkOn
    ? t('newClaim.accident.left', { day: day(leftWorkOn, language) })
    : t('newClaim.accident.working');
  return [
    [t('newClaim.accident.cause'), isOfDisease(entry) ? disease : null],
    [t('newClaim.accident.report'), report],
  ];
}

function useReportNumber({ programme, personId, accidentReport }: Entry): string | undefined {
  const query = { personId };
  const enabled = programme === 'JKK' && accidentReport !== undefined;
  const { data } = reads.useQuery('get', '/api/accidents', { params: { query } }, { enabled });
  return enabled
    ? data?.items.find(({ accidentId }) => accidentId === accidentReport)?.reportNumber
    : undefined;
}
