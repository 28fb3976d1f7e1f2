import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { reads } from '../api/client.js';
import { CasePart } from '../claims/case-part.js';
import type { ClaimView } from '../claims/claim-types.js';
import { useHasRole } from '../session/session.js';
import { Facts } from '../show/facts.js';
import { Read } from '../show/notice.js';
import { Day, Moment } from '../show/values.js';
import { useArticle } from '../words/use-article.js';
import { useWords } from '../words/words.js';
import { EndForm } from './end-form.js';
import { FitnessForm } from './fitness-form.js';
import { PlanForm } from './plan-form.js';
import { ReferForm } from './refer-form.js';
import type { Return, Returns } from './return-types.js';

/** How far somebody is on the way back to work, and what one may do about it. */
export function CaseReturn({ view: { claimId } }: { readonly view: ClaimView }) {
  const { t, say } = useWords();
  const inWords = useArticle();
  const query = reads.useQuery('get', '/api/claims/{claimId}/return-to-work', {
    params: { path: { claimId } },
  });
  return (
    <CasePart id="return-to-work" title={t('returnToWork.title')}>
      <Read query={query}>
        {({ returns, support }) => (
          <Stack gap="sm">
            <Text size="sm">
              {support ? `${say(support.text)} (${support.regulation}, ${inWords(support.article)}). ` : null}
              {t('returnToWork.support')}
            </Text>
            {returns.map(one => (
              <ReturnTold key={one.returnId} one={one} />
            ))}
            <Steps claimId={claimId} returns={returns} />
          </Stack>
        )}
      </Read>
    </CasePart>
  );
}

function Steps({ claimId, returns }: Pick<Returns, 'claimId' | 'returns'>) {
  const isOfficer = useHasRole('claims-officer');
  const open = returns.find(({ waitsFor }) => waitsFor !== null);
  if (open) return <StepsOfOpen claimId={claimId} open={open} />;
  return isOfficer ? <ReferWhenAsked claimId={claimId} /> : null;
}

/** Most cases need none: the form is there once somebody wants it. */
function ReferWhenAsked({ claimId }: { readonly claimId: string }) {
  const { t } = useWords();
  const [isOpen, open] = useState(false);
  return (
    <>
      <div>
        <Button variant="default" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {t('returnToWork.begin')}
        </Button>
      </div>
      {isOpen ? <ReferForm claimId={claimId} /> : null}
    </>
  );
}

/** A form begins anew once something has happened. */
function StepsOfOpen({ claimId, open }: { readonly claimId: string; readonly open: Return }) {
  const finds = useHasRole('medical-adviser');
  const plans = useHasRole('claims-officer', 'claims-verifier');
  const { plan, version } = open;
  return (
    <>
      {finds ? <FitnessForm claimId={claimId} key={`fitness ${version}`} /> : null}
      {plans && canWork(open) ? <PlanForm {...{ claimId, plan }} key={`plan ${version}`} /> : null}
      {plans ? <EndForm claimId={claimId} key={`end ${version}`} /> : null}
    </>
  );
}

const canWork = ({ found }: Return): boolean => found?.fitness.startsWith('FIT') ?? false;

function ReturnTold({ one }: { readonly one: Return }) {
  const { t, say } = useWords();
  const { waitsText, since, reasons, workerConsentedOn, employerConsentedOn, words, referredBy } = one;
  const { found, plan, ending } = one;
  return (
    <Facts
      facts={[
        [
          t('returnToWork.waitsFor'),
          waitsText && (
            <span key="waits">
              {say(waitsText)} · <Moment at={since} />
            </span>
          ),
        ],
        [
          t('returnToWork.reasonsTitle'),
          `${reasons.map(reason => t(`returnToWork.reasons.${reason}`)).join('; ')} · ${t('returnToWork.referred', { name: referredBy })}`,
        ],
        [t('returnToWork.workerConsent'), <Day key="worker" date={workerConsentedOn} />],
        [
          t('returnToWork.employerConsent'),
          employerConsentedOn && <Day key="employer" date={employerConsentedOn} />,
        ],
        [t('returnToWork.words'), words],
        [t('returnToWork.found'), found && <FoundTold key="found" found={found} />],
        [t('returnToWork.plan'), plan && <PlanTold key="plan" plan={plan} />],
        [
          t('returnToWork.ended'),
          ending && (
            <span key="ended">
              {say(ending.text)} · <Day date={ending.endedOn} />
            </span>
          ),
        ],
      ]}
    />
  );
}

function FoundTold({ found }: { readonly found: NonNullable<Return['found']> }) {
  const { t, say } = useWords();
  const limits = found.limits.map(limit => t(`returnToWork.limits.${limit}`));
  return (
    <>
      {[say(found.text), ...limits].join('; ')} · {t('returnToWork.foundBy', { name: found.foundBy })}
    </>
  );
}

function PlanTold({ plan }: { readonly plan: NonNullable<Return['plan']> }) {
  const { t, say } = useWords();
  return (
    <>
      {say(plan.text)} · {t('returnToWork.managedBy')} {plan.managedBy}
      <ol>
        {plan.steps.map(({ kind, from, to }) => (
          <li key={`${kind} ${from} ${to}`}>
            {t(`returnToWork.steps.${kind}`)}: <Day date={from} /> – <Day date={to} />
          </li>
        ))}
      </ol>
    </>
  );
}
