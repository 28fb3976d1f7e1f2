import { Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { answerOf, api } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { FoundPeople } from '../people/found-people.js';
import { SearchField } from '../people/search-field.js';
import { type FoundPerson, NO_SEARCH } from '../people/use-person-search.js';
import { BusyButton } from '../show/busy-button.js';
import { FIRST_WRONG, focusSoon } from '../show/focus-soon.js';
import { ProblemNotice } from '../show/notice.js';
import { useWords } from '../words/words.js';
import type { AccidentView, VictimBody } from './accident-types.js';
import { faultsOfTold, NOTHING_TOLD, type Told, victimOf } from './report-entry.js';
import { WhoSaysSo } from './report-form.js';

type Chosen = Pick<FoundPerson, 'personId' | 'name'>;

/** Somebody else who was hurt: found by name, NIK or card, and told of like the first. */
export function AddVictim({ view }: { readonly view: AccidentView }) {
  const { t } = useWords();
  const [isOpen, open] = useState(false);
  const [chosen, choose] = useState<Chosen | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const done = (name: string) => {
    setAdded(name);
    choose(null);
    open(false);
    focusSoon('#add-victim');
  };
  return (
    <Stack gap="sm" maw={720} align="stretch">
      <div role="status">
        {added === null ? null : <Text size="sm">{t('accidents.more.done', { name: added })}</Text>}
      </div>
      <div>
        <Button id="add-victim" variant="default" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {t('accidents.more.title')}
        </Button>
      </div>
      {isOpen ? (
        <Stack gap="sm" role="group" aria-label={t('accidents.more.title')}>
          <Text size="sm">{t('accidents.more.about')}</Text>
          {chosen ? (
            <TellOf accidentId={view.accidentId} chosen={chosen} another={() => choose(null)} done={done} />
          ) : (
            <FindVictim known={view.victims.map(({ personId }) => personId)} choose={choose} />
          )}
        </Stack>
      ) : null}
    </Stack>
  );
}

interface FindVictimProps {
  readonly known: readonly string[];
  readonly choose: (person: Chosen) => void;
}

/** Whoever is on the report already is shown as such. */
function FindVictim({ known, choose }: FindVictimProps) {
  const { t } = useWords();
  const [search, setSearch] = useState(NO_SEARCH);
  const nameOf = ({ personId, name }: FoundPerson) =>
    known.includes(personId) ? (
      t('accidents.more.done', { name })
    ) : (
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => {
          choose({ personId, name });
          focusSoon('#victim');
        }}
      >
        {t('accidents.more.choose', { name })}
      </Button>
    );
  return (
    <>
      <SearchField search={search} change={setSearch} autoFocus />
      {search.body ? <FoundPeople search={search} change={setSearch} nameOf={nameOf} /> : null}
    </>
  );
}

interface TellOfProps {
  readonly accidentId: string;
  readonly chosen: Chosen;
  readonly another: () => void;
  readonly done: (name: string) => void;
}

function TellOf({ accidentId, chosen: { personId, name }, another, done }: TellOfProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(NOTHING_TOLD);
  const [asked, setAsked] = useState(false);
  const { run, isPending, error } = useAdding(accidentId, () => done(name));
  const faults = asked ? faultsOfTold(typed) : {};
  const errorOf = (field: keyof Told) => (faults[field] ? t('accidents.faults.fillIn') : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const body = victimOf(personId, typed);
    if (body) run(body);
    else focusSoon(FIRST_WRONG);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Group gap="xs" id="victim" tabIndex={-1}>
          <Text fw={500}>{name}</Text>
          <Button variant="default" size="compact-sm" onClick={another}>
            {t('accidents.more.another')}
          </Button>
        </Group>
        <WhoSaysSo typed={typed} change={part => setTyped(now => ({ ...now, ...part }))} errorOf={errorOf} />
        <div>
          <BusyButton type="submit" busy={isPending}>
            {t('accidents.victims.add', { name })}
          </BusyButton>
        </div>
        <ProblemNotice error={error} />
      </Stack>
    </form>
  );
}

const useAdding = (accidentId: string, onDone: () => void) =>
  useCommand({
    send: (body: VictimBody, key) =>
      answerOf(
        api.POST('/api/accidents/{accidentId}/victims', {
          params: { path: { accidentId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onDone,
  });
