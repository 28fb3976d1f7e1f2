import { Button, Stack, Text } from '@mantine/core';
import { answerOf, api } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { rupiah } from '../format/format.js';
import { type Session, signInAddress } from '../session/session.js';
import { useIsFresh } from '../session/use-is-fresh.js';
import { BusyButton } from '../show/busy-button.js';
import { ProblemNotice } from '../show/notice.js';
import { Section } from '../show/page.js';
import { ApprovedByHash, Day, Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import { OffsetTerms } from './offset-terms.js';
import type { Proposal, Recovery } from './recovery-types.js';

interface DecideProps {
  readonly recovery: Recovery;
  readonly proposal: Proposal;
  readonly person: Session;
}

/** What waits for a second person, who approves exactly what is shown here. */
export function DecideProposal({ recovery: { recoveryId }, proposal, person }: DecideProps) {
  const { t, say } = useWords();
  const isOwn = proposal.proposedBy === person.name;
  const mayDecide = person.roles.some(role => role === 'finance-approver' || role === 'finance-officer');
  return (
    <Section title={t('recoveries.waits', { what: say(proposal.text) })}>
      <Stack gap="xs">
        <Shown proposal={proposal} />
        {isOwn ? <Text size="sm">{t('recoveries.own')}</Text> : null}
        {person.roles.includes('finance-approver') && !isOwn ? (
          <Approve recoveryId={recoveryId} proposal={proposal} />
        ) : null}
        {mayDecide ? <Decline recoveryId={recoveryId} proposal={proposal} isOwn={isOwn} /> : null}
      </Stack>
    </Section>
  );
}

interface StepProps {
  readonly recoveryId: string;
  readonly proposal: Proposal;
}

function Approve({ recoveryId, proposal }: StepProps) {
  const { t } = useWords();
  const isFresh = useIsFresh();
  const { run, isPending, error } = useApproval(recoveryId);
  return (
    <div>
      <ApprovedByHash hash={proposal.shownHash} />
      {isFresh ? (
        <BusyButton busy={isPending} data-next-step onClick={() => run(proposal)}>
          {t('recoveries.approve', { amount: rupiah(proposal.amount) })}
        </BusyButton>
      ) : (
        <Button component="a" data-next-step href={signInAddress({ fresh: true })}>
          {t('recoveries.signIn')}
        </Button>
      )}
      <ProblemNotice error={error} />
    </div>
  );
}

function Decline({ recoveryId, proposal, isOwn }: StepProps & { readonly isOwn: boolean }) {
  const { t } = useWords();
  const { run, isPending, error } = useRefusal(recoveryId);
  return (
    <div>
      <BusyButton variant="default" busy={isPending} onClick={() => run(proposal)}>
        {isOwn ? t('recoveries.takeBack') : t('recoveries.decline')}
      </BusyButton>
      <ProblemNotice error={error} />
    </div>
  );
}

function Shown({ proposal }: { readonly proposal: Proposal }) {
  const { t, say } = useWords();
  const { amount, proposedBy, reasonText, instalments, offset } = proposal;
  return (
    <>
      <Text size="sm">
        {t('recoveries.proposedBy', { name: proposedBy })} <Money amount={amount} />
        {reasonText ? ` · ${say(reasonText)}` : null}
      </Text>
      {offset ? (
        <Text size="sm">
          <OffsetTerms offset={offset} />
        </Text>
      ) : null}
      {instalments ? (
        <ol>
          {instalments.map(({ dueOn, amount: part }) => (
            <li key={dueOn}>
              <Text size="sm">
                <Day date={dueOn} />: <Money amount={part} />
              </Text>
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}

const useApproval = (recoveryId: string) =>
  useCommand({
    send: ({ shownHash }: Proposal, key) =>
      answerOf(
        api.POST('/api/recoveries/{recoveryId}/approval', {
          params: { path: { recoveryId }, header: { 'Idempotency-Key': key } },
          body: { shownHash },
        }),
      ),
  });

const useRefusal = (recoveryId: string) =>
  useCommand({
    send: ({ shownHash }: Proposal, key) =>
      answerOf(
        api.POST('/api/recoveries/{recoveryId}/refusal', {
          params: { path: { recoveryId }, header: { 'Idempotency-Key': key } },
          body: { shownHash },
        }),
      ),
  });
