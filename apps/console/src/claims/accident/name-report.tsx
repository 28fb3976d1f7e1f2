import { Radio, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ListedAccident } from '../../accidents/accident-types.js';
import { answerOf, api, reads } from '../../api/client.js';
import { useCommand } from '../../api/use-command.js';
import { day } from '../../format/format.js';
import { BusyButton } from '../../show/busy-button.js';
import { FIRST_WRONG, focusSoon } from '../../show/focus-soon.js';
import { ProblemNotice, Read } from '../../show/notice.js';
import { useWords } from '../../words/words.js';
import type { ClaimView } from '../claim-types.js';

/** The reports that have the member as a victim, of which one may be that of this claim. */
export function NameReport({ view: { claimId, person } }: { readonly view: ClaimView }) {
  const { personId } = person;
  const query = reads.useQuery('get', '/api/accidents', { params: { query: { personId } } });
  return (
    <Read query={query}>
      {({ items }) => (items.length === 0 ? null : <NameForm claimId={claimId} reports={items} />)}
    </Read>
  );
}

interface NameFormProps {
  readonly claimId: string;
  readonly reports: readonly ListedAccident[];
}

function NameForm({ claimId, reports }: NameFormProps) {
  const { t, language, say } = useWords();
  const [chosen, choose] = useState('');
  const [asked, setAsked] = useState(false);
  const { run, isPending, error } = useNaming(claimId);
  const isWrong = asked && chosen === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (chosen) run(chosen);
    else focusSoon(FIRST_WRONG);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <Radio.Group
          label={t('accidents.ofClaim.which')}
          value={chosen}
          onChange={choose}
          error={isWrong ? t('claims.actions.choose') : null}
          withAsterisk
        >
          <Stack gap={6} my={4} data-wrong={isWrong || undefined}>
            {reports.map(({ accidentId, reportNumber, happenedOn, categoryText }) => (
              <Radio
                key={accidentId}
                value={accidentId}
                label={`${reportNumber} · ${day(happenedOn, language)} · ${say(categoryText)}`}
              />
            ))}
          </Stack>
        </Radio.Group>
        <ProblemNotice error={error} />
        <div>
          <BusyButton type="submit" variant="default" busy={isPending}>
            {t('accidents.ofClaim.name')}
          </BusyButton>
        </div>
      </Stack>
    </form>
  );
}

const useNaming = (claimId: string) =>
  useCommand({
    send: (accidentReport: string, key) =>
      answerOf(
        api.POST('/api/claims/{claimId}/accident-report', {
          params: { path: { claimId }, header: { 'Idempotency-Key': key } },
          body: { accidentReport },
        }),
      ),
  });
