import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { FoundPeople } from '../people/found-people.js';
import { SearchField } from '../people/search-field.js';
import { type FoundPerson, NO_SEARCH } from '../people/use-person-search.js';
import { Section } from '../show/page.js';
import { useWords } from '../words/words.js';
import type { ReportTyped } from './report-entry.js';

interface ChooseVictimsProps {
  readonly victims: ReportTyped['victims'];
  readonly change: (victims: ReportTyped['victims']) => void;
  readonly missing: string | null;
}

/** One after the other, each found by name, NIK or card. */
export function ChooseVictims({ victims, change, missing }: ChooseVictimsProps) {
  const { t } = useWords();
  const [search, setSearch] = useState(NO_SEARCH);
  const add = ({ personId, name }: FoundPerson) => {
    change([...victims.filter(one => one.personId !== personId), { personId, name }]);
    setSearch(NO_SEARCH);
  };
  return (
    <Section title={t('accidents.victims.title')}>
      <ul aria-label={t('accidents.victims.title')}>
        {victims.map(({ personId, name }) => (
          <li key={personId}>
            <Group gap="xs">
              <Text>{name}</Text>
              <Button
                variant="default"
                size="compact-sm"
                aria-label={t('accidents.victims.removeOne', { name })}
                onClick={() => change(victims.filter(one => one.personId !== personId))}
              >
                {t('accidents.victims.remove')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      <SearchField key={victims.length} search={search} change={setSearch} missing={missing} />
      {search.body ? (
        <FoundPeople
          search={search}
          change={setSearch}
          nameOf={person => (
            <Button variant="default" size="compact-sm" onClick={() => add(person)}>
              {t('accidents.victims.add', { name: person.name })}
            </Button>
          )}
        />
      ) : null}
    </Section>
  );
}
