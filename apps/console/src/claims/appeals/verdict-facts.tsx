import { Checkbox, Radio, Stack } from '@mantine/core';
import { rupiah } from '../../format/format.js';
import { LossRows } from '../../losses/loss-rows.js';
import { useBodyParts } from '../../losses/use-body-parts.js';
import { NumberField } from '../../show/fields.js';
import { useWords } from '../../words/words.js';
import type { ClaimView } from '../claim-types.js';
import { OUTLIVED } from '../opinion-entry.js';
import { useChoices, useRuleWords } from '../use-choices.js';
import { findsLosses, standingAgainst, type VerdictTyped } from './verdict-entry.js';

interface PartProps {
  readonly view: ClaimView;
  readonly typed: VerdictTyped;
  readonly change: (part: Partial<VerdictTyped>) => void;
}
interface FactsProps extends PartProps {
  readonly errorOf: (path: string) => string | null;
}

/** What stands against the claim; what needs a fact rather than a decision cannot be chosen. */
export function Overruled({ view, typed, change }: PartProps) {
  const { t } = useWords();
  const { data } = useChoices();
  const ruleWords = useRuleWords();
  const standing = standingAgainst(view);
  if (standing.length === 0) return null;
  const mayBe = (code: string) => data?.overrulable.some(rule => rule.code === code) ?? false;
  return (
    <Checkbox.Group
      label={t('claims.decideAppeal.overruled')}
      description={t('claims.decideAppeal.overruledHint')}
      value={[...typed.overruled]}
      onChange={overruled => change({ overruled })}
    >
      <Stack gap={6} my={4}>
        {standing.map(code => (
          <Checkbox
            key={code}
            value={code}
            label={ruleWords(code)}
            disabled={!mayBe(code)}
            description={mayBe(code) ? undefined : t('claims.decideAppeal.needsFact')}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

/** Only what law computes from; never an amount. What is left blank stays. */
export function CorrectedFacts(props: FactsProps) {
  const { view, typed, change, errorOf } = props;
  const { t } = useWords();
  return (
    <Stack gap="xs" role="group" aria-label={t('claims.decideAppeal.facts')}>
      {view.outcome === 'death' ? null : <Finding {...props} />}
      {view.programme === 'JKM' ? null : (
        <NumberField
          label={t('claims.decideAppeal.wageBase')}
          hint={t('claims.decideAppeal.now', { value: view.cover ? rupiah(view.cover.wageBase) : '–' })}
          value={typed.wageBase}
          error={errorOf('wageBase')}
          change={wageBase => change({ wageBase })}
        />
      )}
      <NumberField
        label={t('claims.decideAppeal.monthsPaid')}
        hint={t('claims.decideAppeal.now', { value: view.cover ? `${view.cover.monthsPaid}` : '–' })}
        value={typed.monthsPaid}
        error={errorOf('monthsPaid')}
        change={monthsPaid => change({ monthsPaid })}
      />
    </Stack>
  );
}

/** A death is shown by its certificate: no decision makes another outcome of it. */
function Finding({ typed, change, errorOf }: FactsProps) {
  const { t } = useWords();
  const parts = useBodyParts();
  return (
    <>
      <Checkbox
        label={t('claims.decideAppeal.finds')}
        checked={typed.finds}
        onChange={event => change({ finds: event.currentTarget.checked })}
      />
      {typed.finds ? (
        <Radio.Group
          label={t('claims.opinion.outcome')}
          value={typed.outcome}
          onChange={name => change({ outcome: OUTLIVED.find(one => one === name) ?? typed.outcome })}
        >
          <Stack gap={6} my={4}>
            {OUTLIVED.map(outcome => (
              <Radio key={outcome} value={outcome} label={t(`claims.opinion.outcomes.${outcome}`)} />
            ))}
          </Stack>
        </Radio.Group>
      ) : null}
      {findsLosses(typed) ? (
        <LossRows
          parts={parts}
          losses={typed.losses}
          hand={typed.hand}
          least={1}
          change={change}
          errorOf={errorOf}
        />
      ) : null}
    </>
  );
}
