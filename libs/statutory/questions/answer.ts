import type { Law } from '../law/law.js';
import type { PolicyChoices } from '../law/law-of-the-day.js';
import { type Answer, ASKS, type Ask } from './answer.types.js';
import { answerBenefit } from './answer-benefit.js';
import { answerContribution } from './answer-contribution.js';
import { answerDueDate, answerTimeBar } from './answer-dates.js';
import { answerLateCompensation, answerLateFine } from './answer-late.js';
import { answerNik } from './answer-nik.js';
import { both, FactReader, factsOf } from './fact-reader.js';
import { plainWords } from './plain-words.js';
import { readChoices } from './read-choices.js';

type Answering = (reader: FactReader, law: Law, choices: PolicyChoices) => Answer;

const ANSWERS: { readonly [ask in Ask]: Answering } = {
  benefit: answerBenefit,
  contribution: answerContribution,
  lateFine: answerLateFine,
  dueDate: answerDueDate,
  timeBar: answerTimeBar,
  lateCompensation: answerLateCompensation,
  nik: answerNik,
};

const ASKED: ReadonlyMap<string, Ask> = new Map(ASKS.map(ask => [plainWords(ask), ask]));

/** The answer of the law to a question as JSON puts it. Whatever cannot be understood is said, never guessed or thrown. */
export function answer(ask: unknown, facts: unknown, law: Law, choices: PolicyChoices = {}): Answer {
  const known = typeof ask === 'string' ? ASKED.get(plainWords(ask)) : undefined;
  if (known === undefined) return notUnderstood('ask', ask, ASKS.join(' | '));
  const given = factsOf(facts);
  if (given === undefined) return notUnderstood('facts', facts, '{ … }');
  const reader = new FactReader(given);
  return ANSWERS[known](reader, law, readChoices(reader, choices));
}

function notUnderstood(field: string, value: unknown, allowed: string): Answer {
  return {
    outcome: 'not-understood',
    faults: [{ kind: 'UNKNOWN', field, value: value ?? null, allowed: both(allowed) }],
  };
}
