import { Button, Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { reads } from '../api/client.js';
import { day, today } from '../format/format.js';
import { LossRows } from '../losses/loss-rows.js';
import { useBodyParts } from '../losses/use-body-parts.js';
import { FoundPeople } from '../people/found-people.js';
import { SearchField } from '../people/search-field.js';
import { type FoundPerson, NO_SEARCH } from '../people/use-person-search.js';
import { Facts } from '../show/facts.js';
import { focusSoon } from '../show/focus-soon.js';
import { Loading, Read } from '../show/notice.js';
import { Code } from '../show/values.js';
import { useWords, withWords } from '../words/words.js';
import { isPartlyDisabled } from './entry.js';
import { claimedAs, dayOf, KIND_NAMES, kindOf } from './kinds.js';
import classes from './new-claim.module.css';
import type { Wizard } from './use-wizard.js';

/** Only of a JKK claim, and so not loaded before one is chosen. */
const WorkCause = lazy(async () => ({
  default: (await withWords('accidents', import('./work-cause.js'))).WorkCause,
}));

export function StepEvent({ wizard }: { readonly wizard: Wizard }) {
  const { t, language } = useWords();
  const { entry, change, touch, errorOf } = wizard;
  const inWords = /^\d{4}-/.test(entry.eventDate) ? day(entry.eventDate, language) : null;
  return (
    <Stack gap="sm">
      <Person wizard={wizard} />
      <Kind wizard={wizard} />
      {entry.programme === 'JKK' ? (
        <Suspense fallback={<Loading />}>
          <WorkCause wizard={wizard} />
        </Suspense>
      ) : null}
      <TextInput
        type="date"
        label={t(dayOf(entry))}
        className={classes.short}
        description={inWords}
        required
        max={today()}
        disabled={entry.resubmits !== null}
        value={entry.eventDate}
        error={errorOf('eventDate')}
        onChange={event => change({ eventDate: event.currentTarget.value })}
        onBlur={() => touch('eventDate')}
      />
      <Textarea
        label={t('newClaim.narrative')}
        description={t('newClaim.narrativeHint')}
        required
        autosize
        minRows={3}
        maxLength={5000}
        value={entry.narrative}
        error={errorOf('narrative')}
        onChange={event => change({ narrative: event.currentTarget.value })}
        onBlur={() => touch('narrative')}
      />
      {entry.programme === 'JKK' ? (
        <TextInput
          label={t('newClaim.diagnosis')}
          maxLength={1000}
          value={entry.diagnosis}
          error={errorOf('diagnosis')}
          onChange={event => change({ diagnosis: event.currentTarget.value })}
        />
      ) : null}
      {isPartlyDisabled(entry) ? <Losses wizard={wizard} /> : null}
    </Stack>
  );
}

/** As the doctor's certificate names them; the medical adviser finds them anew. */
function Losses({ wizard: { entry, change, errorOf } }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  const parts = useBodyParts();
  return (
    <LossRows
      parts={parts}
      about={t('newClaim.lossesAbout')}
      losses={entry.losses}
      hand={entry.hand}
      change={change}
      errorOf={path => errorOf(path.replace('losses.', 'disabilities.'))}
    />
  );
}

function Kind({ wizard: { entry, change } }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  return (
    <Radio.Group
      label={t('newClaim.kind')}
      value={kindOf(entry) ?? ''}
      onChange={kind => change(claimedAs(kind))}
    >
      <Group gap="xs" mt={4}>
        {KIND_NAMES.map(kind => (
          <Radio
            key={kind}
            value={kind}
            label={t(`newClaim.kinds.${kind}`)}
            disabled={entry.resubmits !== null}
          />
        ))}
      </Group>
    </Radio.Group>
  );
}

function Person({ wizard }: { readonly wizard: Wizard }) {
  const { entry, change } = wizard;
  if (entry.personId === '') return <FindPerson wizard={wizard} />;
  return (
    <ChosenPerson
      personId={entry.personId}
      {...(entry.resubmits === null
        ? { another: () => change({ personId: '', accidentReport: undefined }) }
        : {})}
    />
  );
}

function FindPerson({ wizard: { change, errorOf } }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  const [search, setSearch] = useState(NO_SEARCH);
  const choose = (personId: string) => {
    change({ personId });
    focusSoon('#chosen-person');
  };
  const chosenBy = ({ personId, name }: FoundPerson) => (
    <Button
      variant="default"
      size="compact-sm"
      classNames={{ root: classes.named, label: classes.name }}
      onClick={() => choose(personId)}
    >
      {t('newClaim.choose', { name })}
    </Button>
  );
  return (
    <>
      <SearchField search={search} change={setSearch} autoFocus missing={errorOf('personId')} />
      {search.body ? <FoundPeople search={search} change={setSearch} nameOf={chosenBy} /> : null}
    </>
  );
}

interface ChosenPersonProps {
  readonly personId: string;
  readonly another?: () => void;
}

function ChosenPerson({ personId, another }: ChosenPersonProps) {
  const { t } = useWords();
  const query = reads.useQuery('get', '/api/persons/{id}', { params: { path: { id: personId } } });
  return (
    <div className={classes.chosen} id="chosen-person" tabIndex={-1}>
      <Read query={query}>
        {({ name, nik, cardNumber }) => (
          <Facts
            facts={[
              [t('newClaim.worker'), name],
              [t('people.nik'), <Code key="nik">{nik}</Code>],
              [t('people.card'), <Code key="card">{cardNumber}</Code>],
            ]}
          />
        )}
      </Read>
      {another ? (
        <Button variant="default" size="compact-sm" onClick={another}>
          {t('newClaim.another')}
        </Button>
      ) : null}
    </div>
  );
}
