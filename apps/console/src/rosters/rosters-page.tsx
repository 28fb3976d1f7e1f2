import { getRouteApi } from '@tanstack/react-router';
import { ImportFile } from '../import-file/import-file.js';
import { Page, Section } from '../show/page.js';
import { PageLink } from '../show/page-link.js';
import { useWords } from '../words/words.js';
import { FormerRosters } from './former-rosters.js';
import { OneRoster } from './one-roster.js';
import { useRosterFile } from './roster-file.js';

const route = getRouteApi('/rosters');

/** Rosters come in as files; what was found in them is shown line by line. */
export function RostersPage() {
  const { t } = useWords();
  const { roster } = route.useSearch();
  const kind = useRosterFile();
  if (roster) return <OneRoster rosterId={roster} />;
  return (
    <Page
      title={t('rosters.title')}
      about={
        <>
          {t('rosters.about')} <PageLink to="/payers">{t('rosters.toPayers')}</PageLink>
        </>
      }
    >
      <Section title={t('rosters.newFile')}>
        <ImportFile kind={kind} />
      </Section>
      <FormerRosters />
    </Page>
  );
}
