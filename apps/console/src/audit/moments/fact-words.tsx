import { useChoiceWords } from '../../claims/use-choices.js';
import { count } from '../../format/format.js';
import type { Loss } from '../../losses/loss-row.js';
import { useLossWords } from '../../losses/use-loss-words.js';
import { ClaimState } from '../../show/claim-state.js';
import { Code, Money, Month } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import type { Claim } from '../answers.js';
import type { FactName, FactValue } from './case-fact.js';

interface NameProps {
  readonly name: FactName;
  readonly claim: Claim | undefined;
}

/** What a fact is about. */
export function FactNameInWords({ name, claim }: NameProps) {
  const { t, say } = useWords();
  switch (name.kind) {
    case 'word':
      return t(`audit.facts.${name.word}`);
    case 'reason':
      return t('audit.facts.reason');
    case 'monthOf':
      return (
        <>
          {t('audit.facts.lateMonth')} <Month value={name.month} />
        </>
      );
    case 'payee':
      return t(`audit.facts.payee.${name.of}`, {
        name: payeeIn(claim, name.payeeId) ?? t('audit.facts.erased'),
      });
    case 'text':
      return (
        <>
          {say(name.text)} {name.item ? <Code>{name.item}</Code> : null}
        </>
      );
  }
}

const payeeIn = (claim: Claim | undefined, payeeId: string): string | null =>
  claim?.payees.find(payee => payee.payeeId === payeeId)?.name ?? null;

/** What it was. */
export function FactValueInWords({ value }: { readonly value: FactValue }) {
  const { t, say } = useWords();
  switch (value.kind) {
    case 'stage':
      return <ClaimState stage={value.stage} />;
    case 'outcome':
      return t(`claims.outcomes.${value.outcome}`);
    case 'loss':
      return <LossInWords loss={value.loss} />;
    case 'money':
      return <Money amount={value.amount} />;
    case 'count':
      return count(value.count);
    case 'text':
      return say(value.text);
    case 'heirProof':
      return <HeirProof proof={value.proof} />;
    case 'plain':
      return value.text;
    case 'word':
      return t(`audit.values.${value.word}`);
  }
}

function HeirProof({ proof }: { readonly proof: string }) {
  const { wordsOf } = useChoiceWords();
  return wordsOf('heirProofs', proof);
}

const LossInWords = ({ loss }: { readonly loss: Loss }) => useLossWords()(loss);
