import { Button, Stack, Text, Title } from '@mantine/core';
import { answerOf, api } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { type Session, signInAddress, useSession } from '../session/session.js';
import { useIsFresh } from '../session/use-is-fresh.js';
import { BusyButton } from '../show/busy-button.js';
import { Facts } from '../show/facts.js';
import { ProblemNotice } from '../show/notice.js';
import { ApprovedByHash, Day, Moment } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { Finding, PaymentStory } from './payment-types.js';
import { ProposeFinding } from './propose-finding.js';

/** Where the bank contradicted itself: one proposes what it did in the end, another approves exactly that. */
export function FindingOfPayment({ payment }: { readonly payment: PaymentStory }) {
  const { t } = useWords();
  const person = useSession();
  const { paymentId, finding, exceptions } = payment;
  if (!person) return null;
  if (finding) return <Waiting paymentId={paymentId} finding={finding} person={person} />;
  if (exceptions.every(({ endedAt }) => endedAt !== null)) return null;
  return person.roles.includes('finance-officer') ? (
    <ProposeFinding paymentId={paymentId} />
  ) : (
    <Text size="sm">{t('payments.finding.onlyOfficer')}</Text>
  );
}

interface WaitingProps {
  readonly paymentId: string;
  readonly finding: Finding;
  readonly person: Session;
}

function Waiting({ paymentId, finding, person }: WaitingProps) {
  const { t, say } = useWords();
  const isOwn = finding.proposedBy === person.name;
  const mayApprove = person.roles.includes('finance-approver') && !isOwn;
  const mayDecline = mayApprove || person.roles.includes('finance-officer');
  return (
    <Stack component="section" gap="xs" aria-label={t('payments.finding.waits')}>
      <Title order={3}>{t('payments.finding.waits')}</Title>
      <Facts
        facts={[
          [t('payments.finding.what'), say(finding.text)],
          [t('payments.finding.evidenceDocument'), finding.evidenceDocument],
          [t('payments.finding.evidenceOn'), <Day key="on" date={finding.evidenceOn} />],
          [t('payments.finding.bankReference'), finding.bankReference],
          [t('payments.finding.executedOn'), finding.executedAt && <Moment at={finding.executedAt} />],
          [t('payments.finding.proposedBy'), finding.proposedBy],
          [t('payments.finding.proposedAt'), <Moment key="at" at={finding.proposedAt} exact />],
        ]}
      />
      {isOwn ? <Text size="sm">{t('payments.finding.own')}</Text> : null}
      {mayApprove ? <Approve paymentId={paymentId} finding={finding} /> : null}
      {mayDecline ? <Decline paymentId={paymentId} finding={finding} isOwn={isOwn} /> : null}
    </Stack>
  );
}

type StepProps = Omit<WaitingProps, 'person'>;

function Approve({ paymentId, finding }: StepProps) {
  const { t } = useWords();
  const isFresh = useIsFresh();
  const { run, isPending, error } = useCommand({
    send: ({ shownHash }: Finding, key) =>
      answerOf(api.POST('/api/payments/{paymentId}/finding/approval', asked(paymentId, key, shownHash))),
  });
  return (
    <div>
      <ApprovedByHash hash={finding.shownHash} />
      {isFresh ? (
        <BusyButton busy={isPending} data-next-step onClick={() => run(finding)}>
          {t('payments.finding.approve')}
        </BusyButton>
      ) : (
        <Button component="a" data-next-step href={signInAddress({ fresh: true })}>
          {t('payments.finding.signIn')}
        </Button>
      )}
      <ProblemNotice error={error} />
    </div>
  );
}

function Decline({ paymentId, finding, isOwn }: StepProps & { readonly isOwn: boolean }) {
  const { t } = useWords();
  const { run, isPending, error } = useCommand({
    send: ({ shownHash }: Finding, key) =>
      answerOf(api.POST('/api/payments/{paymentId}/finding/refusal', asked(paymentId, key, shownHash))),
  });
  return (
    <div>
      <BusyButton variant="default" busy={isPending} onClick={() => run(finding)}>
        {t(isOwn ? 'payments.finding.takeBack' : 'payments.finding.decline')}
      </BusyButton>
      <ProblemNotice error={error} />
    </div>
  );
}

const asked = (paymentId: string, key: string, shownHash: string) => ({
  params: { path: { paymentId }, header: { 'Idempotency-Key': key } },
  body: { shownHash },
});
