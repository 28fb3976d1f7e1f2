import { Anchor, Stack, Text } from '@mantine/core';
import type { AccidentView } from '../accidents/accident-types.js';
import { reads } from '../api/client.js';
import { useHasRole } from '../session/session.js';
import { Read } from '../show/notice.js';
import { Section } from '../show/page.js';
import { Day, Moment } from '../show/values.js';
import { useWords } from '../words/words.js';
import { CancelForm } from './cancel-form.js';
import type { Guarantee, OfAccident } from './guarantee-types.js';
import { IssueForm } from './issue-form.js';

interface Shown {
  readonly view: AccidentView;
}

/** The letters of guarantee for the victims of an accident; an officer issues and cancels them. */
export function AccidentGuarantees({ view }: Shown) {
  const { t } = useWords();
  const { accidentId } = view;
  const query = reads.useQuery('get', '/api/accidents/{accidentId}/guarantees', {
    params: { path: { accidentId } },
  });
  return (
    <Section title={t('guarantees.title')}>
      <Read query={query}>{answer => <Letters view={view} answer={answer} />}</Read>
    </Section>
  );
}

function Letters({ view, answer }: Shown & { readonly answer: OfAccident }) {
  const { t } = useWords();
  const issues = useHasRole('claims-officer');
  return (
    <Stack gap="md" maw={720}>
      {answer.guarantees.length === 0 ? <Text size="sm">{t('guarantees.noneOfAccident')}</Text> : null}
      {answer.guarantees.map(letter => (
        <Letter key={letter.guaranteeId} view={view} letter={letter} reasons={answer.cancelReasons} />
      ))}
      {issues ? <IssueForm view={view} hospitals={answer.hospitals} /> : null}
    </Stack>
  );
}

interface LetterProps extends Shown {
  readonly letter: Guarantee;
  readonly reasons: OfAccident['cancelReasons'];
}

function Letter({ view, letter, reasons }: LetterProps) {
  const { t, say } = useWords();
  const issues = useHasRole('claims-officer');
  const { guaranteeId, guaranteeNumber, hospitalName, cancelled } = letter;
  const victim = view.people.find(({ personId }) => personId === letter.personId);
  return (
    <article aria-label={guaranteeNumber}>
      <Text fw={500}>
        {guaranteeNumber} · {hospitalName}
      </Text>
      <Text size="sm" component="div">
        {victim?.name ?? t('accidents.victims.unknown')} · {t('guarantees.treatedFrom')}{' '}
        <Day date={letter.treatedFrom} />
      </Text>
      <Text size="sm">{say(letter.coverText)}</Text>
      <Anchor size="sm" href={`/api/guarantees/${guaranteeId}/letter`} download>
        {t('guarantees.download', { number: guaranteeNumber })}
      </Anchor>
      <Text size="xs" component="div">
        {t('guarantees.issued', { name: letter.issuedBy })} · <Moment at={letter.issuedAt} />
      </Text>
      {cancelled ? (
        <Text size="sm" component="div">
          {t('guarantees.cancelled', { name: cancelled.by })} · {say(cancelled.text)} ·{' '}
          <Moment at={cancelled.at} />
        </Text>
      ) : null}
      {issues && cancelled === null ? <CancelForm letter={letter} reasons={reasons} /> : null}
    </article>
  );
}
