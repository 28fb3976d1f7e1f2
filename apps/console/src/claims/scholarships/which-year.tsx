import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { Facts } from '../../show/facts.js';
import { Day, Money } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import type { StepProps } from '../step-panel.js';
import type { ListedYear, Scholarships } from './scholarship-types.js';
import { useScholarNames } from './use-scholar-names.js';
import { useScholarships } from './use-scholarships.js';
import { keyOfYear, yearInWords, yearsThatAre } from './year-entry.js';

/** The school year that a step is about; where several wait, each is decided by itself. */
export function useWhichYear({ view }: StepProps, ...states: readonly ListedYear['state'][]) {
  const scholarships = useScholarships(view).data;
  const [chosen, choose] = useState('');
  const years = yearsThatAre(scholarships?.years ?? [], ...states);
  const year = years.find(one => keyOfYear(one) === chosen) ?? years[0];
  if (!scholarships || !year) return null;
  const told = (
    <>
      {years.length > 1 ? <WhichYear {...{ scholarships, years, year, choose }} /> : null}
      <YearTold scholarships={scholarships} year={year} />
    </>
  );
  const { childId, schoolYear } = year;
  return { scholarships, year: { childId, schoolYear }, told };
}

interface WhichYearProps {
  readonly scholarships: Scholarships;
  readonly years: readonly ListedYear[];
  readonly year: ListedYear;
  readonly choose: (key: string) => void;
}

function WhichYear({ scholarships, years, year, choose }: WhichYearProps) {
  const { t } = useWords();
  const nameOf = useScholarNames(scholarships);
  return (
    <Radio.Group label={t('claims.scholarships.which')} value={keyOfYear(year)} onChange={choose}>
      <Stack gap={6} my={4}>
        {years.map(one => (
          <Radio
            key={keyOfYear(one)}
            value={keyOfYear(one)}
            label={`${nameOf(one.childId)}, ${yearInWords(one.schoolYear)}`}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

interface YearToldProps {
  readonly scholarships: Scholarships;
  readonly year: ListedYear;
}

function YearTold({ scholarships, year }: YearToldProps) {
  const { t } = useWords();
  const nameOf = useScholarNames(scholarships);
  const { childId, schoolYear, startsOn, level, amount } = year;
  return (
    <Facts
      facts={[
        [t('claims.scholarships.child'), nameOf(childId)],
        [t('claims.scholarships.year'), yearInWords(schoolYear)],
        [t('claims.proveYear.startsOn'), <Day key="starts" date={startsOn} />],
        [t('claims.scholarships.level'), t(`simulate.children.levels.${level}`)],
        [t('claims.scholarships.amount'), amount === null ? null : <Money key="amount" amount={amount} />],
      ]}
    />
  );
}
