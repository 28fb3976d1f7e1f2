import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { answerOf, api, problemIn } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { count } from '../format/format.js';
import { BusyButton } from '../show/busy-button.js';
import { ProblemNotice } from '../show/notice.js';
import { useWords } from '../words/words.js';
import type { Payment } from './payment-types.js';
import classes from './payments.module.css';
import type { Choosing } from './payments-columns.js';
import {
  AT_MOST,
  isSelectable,
  type List,
  listOf,
  NOTHING,
  pageToggled,
  paymentsNamedBy,
  without,
} from './selection.js';

interface PrepareBarProps extends Choosing {
  readonly page: readonly Payment[];
  readonly refused: readonly string[];
  readonly setRefused: (paymentIds: readonly string[]) => void;
}

/** How many are chosen, and the step that makes a payout of them. It stays in sight while the list is read. */
export function PrepareBar({ page, selection, choose, refused, setRefused }: PrepareBarProps) {
  const { t } = useWords();
  const { run, isPending, error, reset } = usePrepare(setRefused);
  const pickAnew: typeof choose = next => {
    reset();
    setRefused([]);
    choose(next);
  };
  const number = selection.size;
  return (
    <Stack gap="xs" className={classes.bar}>
      <Group justify="space-between" gap="xs">
        <ChoosePage page={page} selection={selection} choose={pickAnew} />
        <Group gap="sm">
          <Text size="sm" role="status">
            {number === 0 ? t('payments.nothingChosen') : t('payments.chosen', { number: count(number) })}
          </Text>
          {number > 0 ? (
            <Button size="compact-sm" variant="default" onClick={() => pickAnew(NOTHING)}>
              {t('payments.clear')}
            </Button>
          ) : null}
          <BusyButton
            busy={isPending}
            data-next-step
            disabled={number === 0 || number > AT_MOST}
            onClick={() => void listOf(selection).then(run)}
          >
            {t('payments.prepare')}
          </BusyButton>
        </Group>
      </Group>
      {number > AT_MOST ? <Text size="sm">{t('payments.tooMany', { number: count(AT_MOST) })}</Text> : null}
      {isPending ? (
        <Text size="sm" role="status">
          {t('payments.preparing')}
        </Text>
      ) : null}
      <ProblemNotice error={error} />
      {refused.length > 0 ? (
        <Button variant="default" onClick={() => pickAnew(without(selection, refused))}>
          {t('payments.leaveOut', { number: count(refused.length) })}
        </Button>
      ) : null}
    </Stack>
  );
}

function usePrepare(setRefused: (paymentIds: readonly string[]) => void) {
  const navigate = useNavigate();
  return useCommand({
    send: async ({ paymentIds, key }: List) => {
      const header = { 'Idempotency-Key': key };
      try {
        return await answerOf(api.POST('/api/payouts', { params: { header }, body: { paymentIds } }));
      } catch (error) {
        setRefused(paymentsNamedBy(problemIn(error)));
        throw error;
      }
    },
    keyOf: ({ key }) => key,
    onDone: ({ payoutId }) => void navigate({ to: '/payouts/$payoutId', params: { payoutId } }),
  });
}

function ChoosePage({ page, selection, choose }: Choosing & { readonly page: readonly Payment[] }) {
  const { t } = useWords();
  const selectable = page.filter(isSelectable);
  const here = selectable.filter(({ paymentId }) => selection.has(paymentId)).length;
  return (
    <Checkbox
      label={t('payments.choosePage', { number: count(selectable.length) })}
      checked={here > 0 && here === selectable.length}
      indeterminate={here > 0 && here < selectable.length}
      disabled={selectable.length === 0}
      onChange={() => choose(pageToggled(selection, page))}
    />
  );
}
