import type { Described } from '../answers.js';
import type { CaseFact, FactWord, ValueWord } from './case-fact.js';

type Told = Pick<CaseFact, 'group' | 'value'> & { readonly key: string; readonly word: FactWord };
const told = ({ word, ...fact }: Told): CaseFact => ({ ...fact, name: { kind: 'word', word } });

/** What people decided on signals and appeals, each by itself, and what came of it for the award. */
export const decidedFacts = (state: Described): CaseFact[] => [
  ...state.signalDecisions.map(({ event, decision: word }) =>
    told({ key: `signal ${event}`, group: 'outcome', word: 'signal', value: { kind: 'word', word } }),
  ),
  ...state.appeals.map(({ appealedAt, decision }) => {
    const word = standingOf(decision);
    return told({
      key: `appeal ${appealedAt}`,
      group: 'outcome',
      word: 'appeal',
      value: { kind: 'word', word },
    });
  }),
  ...classified(state),
  ...amounts(state),
];

/** Of which programme the claim is since it was moved, and what the labour inspector determined. */
const classified = ({ programme, reclassifications, determinations }: Described): CaseFact[] => [
  ...reclassifications.slice(-1).map(() =>
    told({
      ...{ key: 'programme', group: 'outcome', word: 'programme' },
      value: { kind: 'plain', text: programme },
    }),
  ),
  ...determinations.map(({ evidence, letterNumber: text }) =>
    told({
      ...{ key: `determination ${evidence}`, group: 'outcome', word: 'determination' },
      value: { kind: 'plain', text },
    }),
  ),
];

const standingOf = (decision: Described['appeals'][number]['decision']): ValueWord => {
  if (decision === null) return 'open';
  return decision.upheld ? 'upheld' : 'dismissed';
};

function amounts({ correction, overpayment }: Described): CaseFact[] {
  const shown: readonly (readonly [FactWord, number | undefined])[] = [
    ['correction', correction?.total],
    ['overpaid', overpayment?.amount],
  ];
  return shown.flatMap(([word, amount]) =>
    amount === undefined
      ? []
      : [told({ key: `award ${word}`, group: 'award', word, value: { kind: 'money', amount } })],
  );
}
