import { Checkbox, Radio, Stack, TextInput } from '@mantine/core';
import type { ListedAccident } from '../accidents/accident-types.js';
import { Conclusion } from '../accidents/conclusion.js';
import { reads } from '../api/client.js';
import { day, today } from '../format/format.js';
import { Read } from '../show/notice.js';
import { useWords } from '../words/words.js';
import { type Entry, isOfDisease } from './entry.js';
import classes from './new-claim.module.css';
import type { Wizard } from './use-wizard.js';

/** What of the work hurt: a disease, or an accident and its report. Sent again, a claim keeps what it said. */
export function WorkCause({ wizard }: { readonly wizard: Wizard }) {
  const { resubmits, personId } = wizard.entry;
  if (resubmits !== null) return null;
  return (
    <>
      <Disease wizard={wizard} />
      {personId === '' ? null : <Reports wizard={wizard} />}
    </>
  );
}

function Disease({ wizard: { entry, change, touch, errorOf } }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  return (
    <>
      <Checkbox
        label={t('newClaim.accident.disease')}
        description={t('newClaim.accident.diseaseHint')}
        checked={entry.disease !== undefined}
        onChange={event => change({ disease: event.currentTarget.checked ? { leftWorkOn: '' } : undefined })}
      />
      {entry.disease ? (
        <TextInput
          type="date"
          className={classes.short}
          label={t('newClaim.accident.leftWorkOn')}
          description={t('newClaim.accident.leftWorkHint')}
          max={today()}
          value={entry.disease.leftWorkOn}
          error={errorOf('disease.leftWorkOn')}
          onChange={event => change({ disease: { leftWorkOn: event.currentTarget.value } })}
          onBlur={() => touch('disease.leftWorkOn')}
        />
      ) : null}
    </>
  );
}

/** Of whom nobody reported an accident, nothing is asked. */
function Reports({ wizard: { entry, change, errorOf } }: { readonly wizard: Wizard }) {
  const { t, language, say } = useWords();
  const { personId } = entry;
  const query = reads.useQuery('get', '/api/accidents', { params: { query: { personId } } });
  const error = errorOf('accidentReport');
  const choose = (items: readonly ListedAccident[], id: string) =>
    change(
      asReported(
        entry,
        items.find(({ accidentId }) => accidentId === id),
      ),
    );
  return (
    <Read query={query}>
      {({ items }) =>
        items.length === 0 ? null : (
          <Radio.Group
            label={t('newClaim.accident.report')}
            value={entry.accidentReport ?? ''}
            error={error}
            onChange={id => choose(items, id)}
          >
            <Stack gap={6} my={4} data-wrong={error !== null || undefined}>
              <Radio value="" label={t('newClaim.accident.none')} />
              {items.map(report => (
                <Radio
                  key={report.accidentId}
                  value={report.accidentId}
                  label={`${report.reportNumber} · ${day(report.happenedOn, language)} · ${say(report.categoryText)}`}
                  description={report.suspected ? <Suspicion of={report} /> : null}
                />
              ))}
            </Stack>
          </Radio.Group>
        )
      }
    </Read>
  );
}

function Suspicion({ of: report }: { readonly of: ListedAccident }) {
  const { t } = useWords();
  return (
    <>
      {t('accidents.conclusion.title')}: <Conclusion of={report} />
    </>
  );
}

/** A report says what it is of, and on which day, unless that was said before. */
function asReported(entry: Entry, report: ListedAccident | undefined): Partial<Entry> {
  if (report === undefined) return { accidentReport: undefined };
  const { accidentId, category, happenedOn } = report;
  if (category === 'OCCUPATIONAL_DISEASE')
    return { accidentReport: accidentId, disease: entry.disease ?? { leftWorkOn: '' } };
  const isThatDay = entry.eventDate === '' && entry.outcome !== 'death' && !isOfDisease(entry);
  return { accidentReport: accidentId, ...(isThatDay ? { eventDate: happenedOn } : {}) };
}
