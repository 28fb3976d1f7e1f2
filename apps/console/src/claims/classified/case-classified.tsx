import { Alert, Stack, Text, Title } from '@mantine/core';
import { LossList } from '../../losses/loss-list.js';
import { Facts } from '../../show/facts.js';
import { Day, Moment, Money } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import classes from '../case.module.css';
import { CasePart } from '../case-part.js';
import type { ClaimView } from '../claim-types.js';
import { useChoiceWords } from '../use-choices.js';

interface OfCase {
  readonly view: ClaimView;
}

/** That the claim was moved to the other programme, and what the labour inspector determined, with who recorded it and why. */
export function CaseClassified({ view }: OfCase) {
  const { t } = useWords();
  const { reclassifications, determinations } = view.state;
  return (
    <CasePart title={t('classified.part.title')}>
      <Stack gap="sm">
        {reclassifications.map((moved, index) => (
          <Moved key={moved.evidence} moved={moved} reasons={view.reclassificationReasons[index] ?? null} />
        ))}
        {determinations.map((letter, index) => (
          <Letter key={letter.evidence} letter={letter} told={view.inspectorLetters[index] ?? null} />
        ))}
        {determinations.length > 0 ? <Alert color="yellow">{t('classified.part.unconfirmed')}</Alert> : null}
      </Stack>
    </CasePart>
  );
}

/** The same in short, for the approver who answers for the whole. */
export function ClassifiedToWeigh({ view: { state } }: OfCase) {
  const { t } = useWords();
  return (
    <div>
      <ul className={classes.list}>
        {state.reclassifications.map(({ evidence, from, to }) => (
          <li key={evidence}>{t('classified.part.moved', { from, to })}</li>
        ))}
        {state.determinations.map(({ evidence, letterNumber: number }) => (
          <li key={evidence}>{t('classified.part.letter', { number })}</li>
        ))}
      </ul>
      {state.determinations.length > 0 ? <Text size="sm">{t('classified.part.unconfirmed')}</Text> : null}
    </div>
  );
}

interface MovedProps {
  readonly moved: ClaimView['state']['reclassifications'][number];
  readonly reasons: string | null;
}

function Moved({ moved, reasons }: MovedProps) {
  const { t } = useWords();
  const { wordsOf, documentOf } = useChoiceWords();
  const { from, to, cause, papers, takenOut, reclassifiedBy, reclassifiedAt } = moved;
  return (
    <div>
      <Title order={3} size="sm">
        {t('classified.part.moved', { from, to })}
      </Title>
      <Facts
        facts={[
          [t('classified.part.cause'), wordsOf('causes', cause)],
          [t('classified.part.papers'), papers.map(documentOf).join(', ')],
          [
            t('classified.part.takenOut'),
            takenOut &&
              t('classified.part.ofCosts', { count: takenOut.costs.length, days: takenOut.stmbDays }),
          ],
          [t('classified.part.reasons'), reasons && <div className={classes.text}>{reasons}</div>],
          [t('classified.part.by'), reclassifiedBy],
          [t('classified.part.at'), <Moment key="at" at={reclassifiedAt} />],
        ]}
      />
    </div>
  );
}

interface LetterProps {
  readonly letter: ClaimView['state']['determinations'][number];
  readonly told: ClaimView['inspectorLetters'][number];
}

function Letter({ letter, told }: LetterProps) {
  const { t } = useWords();
  const { wordsOf } = useChoiceWords();
  const { letterNumber, letterDate, office, cause, finding, wageBase, recordedBy, recordedAt } = letter;
  const losses = finding?.disabilities ?? [];
  return (
    <div>
      <Title order={3} size="sm">
        {t('classified.part.letter', { number: letterNumber })}
      </Title>
      <Facts
        facts={[
          [t('classified.part.letterDate'), <Day key="date" date={letterDate} />],
          [
            t('classified.part.office'),
            told
              ? `${told.office} (${wordsOf('inspectorOffices', office)})`
              : wordsOf('inspectorOffices', office),
          ],
          [t('classified.part.cause'), cause && wordsOf('causes', cause)],
          [t('classified.part.outcome'), finding && t(`claims.outcomes.${finding.outcome}`)],
          [t('classified.part.losses'), losses.length > 0 ? <LossList key="losses" losses={losses} /> : null],
          [t('classified.part.wage'), wageBase === null ? null : <Money key="wage" amount={wageBase} />],
          [t('classified.part.account'), told && <div className={classes.text}>{told.account}</div>],
          [t('classified.part.by'), recordedBy],
          [t('classified.part.at'), <Moment key="at" at={recordedAt} />],
        ]}
      />
    </div>
  );
}
