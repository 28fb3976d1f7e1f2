import { Alert, Button, List, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { reads } from '../api/client.js';
import { instantsOf, numberIn } from '../audit/search/addresses.js';
import { count } from '../format/format.js';
import { cursorsAt } from '../show/cursors.js';
import { Empty, Read } from '../show/notice.js';
import { Page, Section } from '../show/page.js';
import { PageLink } from '../show/page-link.js';
import { PagesOfList } from '../show/pages-of-list.js';
import { filled } from '../show/search-params.js';
import { useWords } from '../words/words.js';
import type { Totals } from './answers.js';
import { CasesTable } from './cases-table.js';
import { DownloadCases } from './download-cases.js';
import classes from './duties.module.css';
import { NikShownSection } from './nik-shown.js';
import { PeopleTable } from './people-table.js';
import { PeriodForm, PeriodInWords } from './period-form.js';

const route = getRouteApi('/duties');
const PAGE = 50;

/** Who did what on each case, whether anybody did two things on one, and who looked at whole NIKs. */
export function DutiesPage() {
  const { t } = useWords();
  const { from, to, after, before = [] } = route.useSearch();
  const navigate = route.useNavigate();
  const span = instantsOf(filled({ from, to }));
  const totals = reads.useQuery('get', '/api/audit/duties/totals', { params: { query: span } });
  const page = { params: { query: filled({ ...span, after: numberIn(after), limit: PAGE }) } };
  const cases = reads.useQuery('get', '/api/audit/duties', page);
  return (
    <Page
      title={t('duties.title')}
      about={<PeriodInWords from={from} to={to} />}
      actions={
        <Button variant="default" size="compact-sm" className={classes.screen} onClick={() => window.print()}>
          {t('duties.print')}
        </Button>
      }
    >
      <PeriodForm key={`${from} ${to}`} from={from} to={to} />
      <Read query={totals}>{found => <Soundness totals={found} />}</Read>
      <Section title={t('duties.byCase')}>
        <Read query={cases}>
          {({ items, next }) => (
            <Stack gap="xs">
              <DownloadCases cases={items} />
              {items.length === 0 ? <Empty>{t('duties.noCases')}</Empty> : <CasesTable cases={items} />}
              <PagesOfList
                here={after ?? ''}
                next={next === null ? null : String(next)}
                before={before}
                go={(pages, cursor) =>
                  void navigate({ search: filled({ from, to, ...cursorsAt(pages, cursor) }) })
                }
              />
            </Stack>
          )}
        </Read>
      </Section>
      <Section title={t('duties.byPerson')}>
        <Read query={totals}>{({ people }) => <PeopleTable people={people} />}</Read>
      </Section>
      <NikShownSection key={`${from} ${to} nik`} span={span} />
    </Page>
  );
}

/** Said in words, also when there is nothing to say. */
function Soundness({ totals }: { readonly totals: Totals }) {
  const { t } = useWords();
  const { sound, cases, twoDuties } = totals;
  if (sound)
    return (
      <Alert color="sea" variant="light" title={`✓ ${t('duties.sound')}`}>
        {t('duties.looked', { cases: count(cases) })}
      </Alert>
    );
  return (
    <Alert
      color="red"
      variant="light"
      role="alert"
      title={`✗ ${t('duties.unsound', { count: twoDuties.length })}`}
    >
      <List size="sm">
        {twoDuties.map(({ claimId, receiptNumber, actor, duties }) => (
          <List.Item key={`${claimId} ${actor}`}>
            <PageLink to="/audit/cases/$claimId" params={{ claimId }}>
              {receiptNumber}
            </PageLink>{' '}
            {actor}: {duties.map(duty => t(`duties.duty.${duty}`)).join(', ')}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
