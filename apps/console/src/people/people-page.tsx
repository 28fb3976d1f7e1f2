import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';
import { FoundPeople } from './found-people.js';
import { SearchField } from './search-field.js';
import { type FoundPerson, useKeptSearch } from './use-person-search.js';

export function PeoplePage() {
  const { t } = useWords();
  const [search, change] = useKeptSearch();
  return (
    <Page title={t('people.title')} about={t('people.about')}>
      <SearchField search={search} change={change} autoFocus />
      <FoundPeople search={search} change={change} nameOf={openedBy} />
    </Page>
  );
}

const openedBy = ({ personId, name }: FoundPerson) => (
  <Anchor component={Link} to={`/people/${personId}`} inherit>
    {name}
  </Anchor>
);
