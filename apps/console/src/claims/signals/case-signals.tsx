import { Text } from '@mantine/core';
import { Facts } from '../../show/facts.js';
import { PageLink } from '../../show/page-link.js';
import { Moment } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import classes from '../case.module.css';
import { CasePart } from '../case-part.js';
import type { ClaimView } from '../claim-types.js';
import { otherClaims } from './signal-entry.js';
import own from './signals.module.css';

type Seen = ClaimView['signals'][number];

interface CaseSignalsProps {
  readonly view: ClaimView;
  readonly changed: boolean;
}

/** What was seen on a case, how each was decided, by whom and why. */
export function CaseSignals({ view: { signals, signalReasons }, changed }: CaseSignalsProps) {
  const { t } = useWords();
  if (signals.length === 0) return null;
  const reasonOf = ({ decision }: Seen) =>
    signalReasons.find(one => one.decision === decision)?.reason ?? null;
  return (
    <CasePart title={t('claims.signals.title')} changed={changed}>
      <Text size="sm">{t('claims.signals.about')}</Text>
      <ul className={own.signals}>
        {signals.map(seen => (
          <li key={`${seen.signal} ${seen.decision ?? ''}`}>
            <OneSignal seen={seen} reason={reasonOf(seen)} />
          </li>
        ))}
      </ul>
    </CasePart>
  );
}

function OneSignal({ seen, reason }: { readonly seen: Seen; readonly reason: string | null }) {
  const { t, say } = useWords();
  const { text, values, decidedBy, decidedAt } = seen;
  const others = otherClaims(values);
  return (
    <>
      <SignalStanding standing={seen.standing} /> {say(text)}
      <Facts
        facts={[
          [t('claims.signals.others'), others.length > 0 ? <Others key="others" receipts={others} /> : null],
          [t('claims.signals.decidedBy'), decidedBy],
          [t('claims.signals.decidedAt'), decidedAt && <Moment key="at" at={decidedAt} />],
          [t('claims.signals.reason'), reason && <div className={classes.text}>{reason}</div>],
        ]}
      />
    </>
  );
}

/** In words; the colour only repeats them. */
export function SignalStanding({ standing }: Pick<Seen, 'standing'>) {
  const { t } = useWords();
  return (
    <span className={own.standing} data-standing={standing}>
      {t(`claims.signals.standing.${standing}`)}
    </span>
  );
}

function Others({ receipts }: { readonly receipts: readonly string[] }) {
  return (
    <ul className={own.others}>
      {receipts.map(receipt => (
        <li key={receipt}>
          <PageLink to="/claims" search={{ tab: 'all', search: receipt }}>
            {receipt}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
