import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { useCommand } from '../../api/use-command.js';
import { useHasRole, useSession } from '../../session/session.js';
import { BusyButton } from '../../show/busy-button.js';
import { Facts } from '../../show/facts.js';
import { focusSoon } from '../../show/focus-soon.js';
import { ProblemNotice } from '../../show/notice.js';
import { Moment } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import { CasePart } from '../case-part.js';
import type { ClaimView } from '../claim-types.js';
import { useChoices } from '../use-choices.js';
import type { JudgingDuty, Routing } from './office-of-duty.js';
import { routableBy } from './routable.js';
import { RouteForm } from './route-form.js';
import { useOffices } from './use-offices.js';

interface OfView {
  readonly view: ClaimView;
}

/** Whose the claim is, what another office does of it, and what one may do about it. */
export function CaseOffice({ view }: OfView) {
  const { t } = useWords();
  const { nameOf } = useOffices();
  const { office, routings } = view.state;
  return (
    <CasePart id="office" title={t('offices.title')}>
      <Stack gap="sm" align="flex-start">
        <Facts
          facts={[
            [t('offices.office'), office && nameOf(office)],
            ...routings.map(
              routing =>
                [
                  t(`offices.duties.${routing.duty}`),
                  <Routed key={routing.duty} routing={routing} />,
                ] as const,
            ),
          ]}
        />
        <Doing view={view} />
      </Stack>
    </CasePart>
  );
}

function Routed({ routing: { to, reason, routedBy, routedAt } }: { readonly routing: Routing }) {
  const { t, say } = useWords();
  const { nameOf } = useOffices();
  const listed = useChoices().data?.routingReasons.find(({ code }) => code === reason);
  return (
    <>
      {nameOf(to)} · {t('offices.because', { reason: listed ? say(listed.text) : reason, name: routedBy })} ·{' '}
      <Moment at={routedAt} />
    </>
  );
}

/** For whoever works on claims; what is refused says why. */
function Doing({ view }: OfView) {
  const { t } = useWords();
  const mine = useSession()?.office ?? null;
  const { isOpen } = useOffices();
  const works = useHasRole(
    ...([
      'claims-officer',
      'claims-verifier',
      'medical-adviser',
      'claims-approver',
      'appeal-decider',
    ] as const),
  );
  const [opened, setOpened] = useState(false);
  const { route, takeBack } = routableBy(view, { mine, isOpen });
  if (!works || route.length + takeBack.length === 0) return null;
  const toggle = () => {
    setOpened(!opened);
    focusSoon(opened ? '#route-duty' : '#route-duty-form select');
  };
  return (
    <>
      {takeBack.map(duty => (
        <TakeBack key={duty} claimId={view.claimId} duty={duty} />
      ))}
      {route.length > 0 ? (
        <Button id="route-duty" variant="default" size="sm" aria-expanded={opened} onClick={toggle}>
          {t('offices.route')}
        </Button>
      ) : null}
      {opened && route.length > 0 ? (
        <div id="route-duty-form">
          <Text size="sm">{t('offices.what')}</Text>
          <RouteForm view={view} duties={route} done={toggle} key={view.version} />
        </div>
      ) : null}
    </>
  );
}

interface TakeBackProps {
  readonly claimId: string;
  readonly duty: JudgingDuty;
}

function TakeBack({ claimId, duty }: TakeBackProps) {
  const { t } = useWords();
  const { run, isPending, error } = useCommand({
    send: (body: { duty: JudgingDuty }, key) =>
      answerOf(
        api.POST('/api/claims/{claimId}/duty-routings/end', {
          params: { path: { claimId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      ),
    onDone: () => focusSoon('#office'),
  });
  return (
    <>
      <BusyButton variant="default" size="sm" busy={isPending} onClick={() => run({ duty })}>
        {t('offices.takeBack', { duty: t(`claims.duties.of.${duty}`) })}
      </BusyButton>
      <ProblemNotice error={error} />
    </>
  );
}
