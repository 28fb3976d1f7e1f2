import { Anchor, Text } from '@mantine/core';
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
import type { ClaimView } from '../claim-types.js';

/** The report of stage I that the case belongs to, for whoever may read it. */
export function CaseAccident({ view: { claimId } }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const mayRead = useHasRole(...ACCIDENT_READERS);
  const query = reads.useQuery(...(['get', '/api/accidents', { params: { query: { claimId } } }] as const), {
    enabled: mayRead,
  });
  if (!mayRead) return null;
  return (
    <CasePart title={t('accidents.ofClaim.title')}>
      <Read query={query}>
        {({ items: [report] }) =>
          report ? <Report report={report} /> : <Text size="sm">{t('accidents.ofClaim.none')}</Text>
        }
      </Read>
    </CasePart>
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
