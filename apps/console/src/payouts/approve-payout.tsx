import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answerOf, api, problemIn } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { count, rupiah } from '../format/format.js';
import { signInAddress } from '../session/session.js';
import { useIsFresh } from '../session/use-is-fresh.js';
import { BusyButton } from '../show/busy-button.js';
import { Done } from '../show/done.js';
import { ProblemNotice } from '../show/notice.js';
import { ApprovedByHash } from '../show/values.js';
import { useWords } from '../words/words.js';
import { type Approval, approvalFor, approvalKey, type Person } from './actions.js';
import type { Payout } from './payout-types.js';
import classes from './payouts.module.css';
import { ReleaseToday } from './release-today.js';

interface ApprovePayoutProps {
  readonly payout: Payout;
  readonly person: Person;
  /** The list changed under the eyes of the reader. */
  readonly isHeld: boolean;
}

/** Approves exactly what is shown, by the hash that was read with it, after a fresh sign-in. */
export function ApprovePayout({ payout, person, isHeld }: ApprovePayoutProps) {
  const { t } = useWords();
  const approval = approvalFor(person, payout);
  const isFresh = useIsFresh();
  const { run, isPending, isSuccess, error } = useApproval();
  if (approval.may === 'notOffered') return isSuccess ? <Done>{t('payouts.approve.done')}</Done> : null;
  if (approval.may === 'no') return <WhyNot approval={approval} />;
  const amount = rupiah(payout.controlTotal);
  return (
    <Stack component="section" gap="xs">
      <Title order={2}>{t('payouts.approve.title')}</Title>
      <Text size="sm">{t('payouts.approve.what', { number: count(payout.count), amount })}</Text>
      <ApprovedByHash hash={payout.shownHash} />
      <ReleaseToday />
      {isFresh ? null : <Text size="sm">{t('payouts.approve.needsFresh')}</Text>}
      <div>
        {isFresh ? (
          <BusyButton busy={isPending} disabled={isHeld} data-next-step onClick={() => run(payout)}>
            {t('payouts.approve.button', { amount })}
          </BusyButton>
        ) : (
          <Button component="a" data-next-step href={signInAddress({ fresh: true })}>
            {t('payouts.approve.signIn')}
          </Button>
        )}
      </div>
      <ProblemNotice error={error} />
    </Stack>
  );
}

/** Refusals which say that the page is older than the list. */
const OUTDATED = ['PAYOUT_CHANGED_SINCE_SHOWN', 'PAYOUT_NOT_PREPARED'];

function useApproval() {
  const queries = useQueryClient();
  const command = useCommand({
    send: ({ payoutId, shownHash }: Payout, key) =>
      answerOf(
        api.POST('/api/payouts/{payoutId}/approval', {
          params: { path: { payoutId }, header: { 'Idempotency-Key': key } },
          body: { shownHash },
        }),
      ),
    keyOf: approvalKey,
  });
  const code = problemIn(command.error)?.code ?? '';
  useEffect(() => {
    if (OUTDATED.includes(code))
      void queries.invalidateQueries({ queryKey: ['get', '/api/payouts/{payoutId}'] });
  }, [code, queries]);
  return command;
}

const AT_MOST_NAMED = 10;

function WhyNot({ approval: { prepared, duties } }: { readonly approval: Extract<Approval, { may: 'no' }> }) {
  const { t, say } = useWords();
  const more = duties.length - AT_MOST_NAMED;
  return (
    <Alert color="gray" role="note" title={t('payouts.approve.notYou')}>
      <ul className={classes.points}>
        {prepared ? <li>{t('payouts.approve.prepared')}</li> : null}
        {duties.slice(0, AT_MOST_NAMED).map(({ receiptNumber, duty, text }) => (
          <li key={`${receiptNumber} ${duty}`}>
            {receiptNumber}: {say(text)}
          </li>
        ))}
        {more > 0 ? <li>{t('payouts.approve.more', { number: count(more) })}</li> : null}
      </ul>
      <Text size="sm">{t('payouts.approve.askAnother')}</Text>
    </Alert>
  );
}
