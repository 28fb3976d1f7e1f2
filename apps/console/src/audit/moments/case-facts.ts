import { receiptOf } from '../../show/benefit-line.js';
import type { Described, InWords, Stage } from '../answers.js';
import type { CaseFact, FactValue, FactWord, Group, ValueWord } from './case-fact.js';
import { decidedFacts } from './decided-facts.js';

/** What is known of a claim, fact by fact; nothing before it was submitted. */
export function caseFacts(state: Described | null, words: InWords | null): CaseFact[] {
  if (!state) return [stage('NotSubmitted')];
  return [
    stage(state.stage),
    ...reasons(words),
    ...documents(words),
    ...finding(state),
    ...cover(state),
    ...award(state),
    ...heirs(state),
    ...payees(state),
    ...people(state),
    ...outcome(state),
    ...decidedFacts(state),
  ];
}

function fact(group: Group, word: FactWord, value: FactValue): CaseFact {
  return { key: `${group} ${word}`, group, name: { kind: 'word', word }, value };
}

const stage = (stage: Stage): CaseFact =>
  fact(
    'stage',
    'stage',
    stage === 'NotSubmitted' ? { kind: 'word', word: 'notSubmitted' } : { kind: 'stage', stage },
  );
const money = (amount: number): FactValue => ({ kind: 'money', amount });
const plain = (text: string): FactValue => ({ kind: 'plain', text });

/** A reason with other values is another reason. */
const reasons = (words: InWords | null): CaseFact[] =>
  (words?.reasons ?? []).map(({ code, text }) => ({
    ...{ key: `reason ${code} ${text.id}`, group: 'reasons', name: { kind: 'reason' } },
    value: { kind: 'text', text },
  }));

const documents = (words: InWords | null): CaseFact[] =>
  (words?.documents ?? []).map(({ code, text }) => ({
    ...{ key: `document ${code}`, group: 'documents', name: { kind: 'text', text } },
    value: { kind: 'word', word: 'present' },
  }));

/** Losses as the officer named them, until the medical adviser has found them. */
function finding({ disabilities, opinion }: Described): CaseFact[] {
  const losses = disabilities.map((loss, at): CaseFact => {
    const name = { kind: 'word', word: 'loss' } as const;
    return { key: `loss ${at}`, group: 'finding', name, value: { kind: 'loss', loss } };
  });
  if (!opinion) return losses;
  const word = opinion.workRelated ? 'atWork' : 'notAtWork';
  return [
    fact('finding', 'cause', { kind: 'word', word }),
    fact('finding', 'found', { kind: 'outcome', outcome: opinion.outcome }),
    ...losses,
  ];
}

function cover({ cover: found, lateDecisions }: Described): CaseFact[] {
  const decided = lateDecisions.flatMap(({ months, decision }) =>
    months.map((month): CaseFact => {
      const name = { kind: 'monthOf', month } as const;
      return { key: `late ${month}`, group: 'cover', name, value: { kind: 'word', word: decision } };
    }),
  );
  if (!found) return decided;
  return [
    fact('cover', 'monthsPaid', { kind: 'count', count: found.monthsPaid }),
    fact('cover', 'wageBase', money(found.wageBase)),
    ...decided,
  ];
}

function award({ assessment, award: approved }: Described): CaseFact[] {
  if (!assessment) return [];
  const lines = assessment.lines.map(({ component, item, text, amount }): CaseFact => {
    const name = { kind: 'text', text, item: receiptOf({ component, item }) } as const;
    return { key: `line ${component} ${item ?? ''}`, group: 'award', name, value: money(amount) };
  });
  const paid = approved ? [fact('award', 'paid', money(approved.paid))] : [];
  return [...lines, fact('award', 'total', money(assessment.total)), ...paid];
}

/** Of a death: what shows who the heirs are, and whether they agree. */
function heirs({ heirs: stated, dispute }: Described): CaseFact[] {
  const contested = dispute ? [fact('payees', 'dispute', { kind: 'word', word: 'inDispute' })] : [];
  if (!stated) return contested;
  const { proof, rank, emptyRanks } = stated;
  return [
    fact('payees', 'heirProof', { kind: 'heirProof', proof }),
    ...(rank === null ? [] : [fact('payees', 'heirRank', { kind: 'count', count: rank })]),
    ...(emptyRanks.length > 0 ? [fact('payees', 'emptyRanks', plain(emptyRanks.join(', ')))] : []),
    ...contested,
  ];
}

const payees = ({ award: approved }: Described): CaseFact[] =>
  (approved?.shares ?? []).flatMap(({ payeeId, shareId, amount, settled, returned }): CaseFact[] => [
    {
      ...{ key: `share ${shareId}`, group: 'payees', name: { kind: 'payee', payeeId, of: 'amount' } },
      value: money(amount),
    },
    {
      ...{ key: `payment ${shareId}`, group: 'payees', name: { kind: 'payee', payeeId, of: 'payment' } },
      value: { kind: 'word', word: paymentWord(settled, returned.length > 0) },
    },
  ]);

const paymentWord = (settled: boolean, wasReturned: boolean): ValueWord => {
  if (settled) return 'paid';
  return wasReturned ? 'returned' : 'notPaid';
};

function people({ duties }: Described): CaseFact[] {
  const { submitter, adviser, verifier, approver, decider } = duties;
  return [
    fact('people', 'submitter', plain(submitter)),
    ...(adviser ? [fact('people', 'adviser', plain(adviser))] : []),
    ...(verifier ? [fact('people', 'verifier', plain(verifier))] : []),
    ...(approver ? [fact('people', 'approver', plain(approver))] : []),
    ...(decider ? [fact('people', 'decider', plain(decider))] : []),
  ];
}

function outcome({ returned, rejection, withdrawal }: Described): CaseFact[] {
  const law = rejection ? `${rejection.regulation} ${rejection.article}` : '';
  return [
    ...(returned ? [fact('outcome', 'returnedBecause', plain(returned.reason))] : []),
    ...(rejection ? [fact('outcome', 'rejectedBy', plain(law))] : []),
    ...(withdrawal ? [fact('outcome', 'withdrawnBecause', plain(withdrawal.reason))] : []),
  ];
}
