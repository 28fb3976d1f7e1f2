import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ACCIDENT_READERS } from '../../accidents/accident-readers.js';
import type { ListedAccident } from '../../accidents/accident-types.js';
import { Conclusion } from '../../accidents/conclusion.js';
import { reads } from '../../api/client.js';
import { useHasRole } from '../../session/session.js';
import { Facts } from '../../show/facts.js';
import { Read } from '../../show/notice.js';
import { Day } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import { CasePart } from '../case-part.js';
import type { ClaimView, Stage } from '../claim-types.js';
import { NameReport } from './name-report.js';

const BEFORE_VERIFICATION: readonly Stage[] = [
  ...(['Submitted', 'NeedsAttention', 'Validated', 'ReturnedToOfficer'] as const),
];

/** The report of stage I that the case belongs to, for whoever may read it. */
export function CaseAccident({ view }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const { claimId } = view;
  const mayRead = useHasRole(...ACCIDENT_READERS);
  const query = reads.useQuery(...(['get', '/api/accidents', { params: { query: { claimId } } }] as const), {
    enabled: mayRead,
  });
  if (!mayRead) return null;
  return (
    <CasePart title={t('accidents.ofClaim.title')}>
      <Read query={query}>
        {({ items: [report] }) => (report ? <Report report={report} /> : <NoReport view={view} />)}
      </Read>
    </CasePart>
  );
}

function NoReport({ view }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const names = useHasRole('claims-officer', 'claims-verifier');
  return (
    <Stack gap="sm">
      <Text size="sm">{t('accidents.ofClaim.none')}</Text>
      {names && BEFORE_VERIFICATION.includes(view.stage) ? <NameReport view={view} /> : null}
    </Stack>
  );
}

function Report({ report }: { readonly report: ListedAccident }) {
  const { t, say } = useWords();
  const { accidentId, reportNumber, happenedOn, categoryText, isLate, victims, withoutClaim } = report;
  return (
    <Facts
      facts={[
        [
          t('accidents.number'),
          <Anchor key="number" component={Link} to={`/accidents/${accidentId}`} inherit>
            {reportNumber}
          </Anchor>,
        ],
        [
          t('accidents.happened'),
          <span key="happened">
            <Day date={happenedOn} /> · {say(categoryText)}
          </span>,
        ],
        [t('accidents.reported'), t(isLate ? 'accidents.late' : 'accidents.inTime')],
        [
          t('accidents.conclusion.title'),
          report.suspected ? <Conclusion key="concluded" of={report} /> : null,
        ],
        [t('accidents.victims.title'), t('accidents.victims.some', { count: victims, withoutClaim })],
      ]}
    />
  );
}
