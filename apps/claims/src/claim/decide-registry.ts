import { accept, canonicalJson, type Decision } from '#kernel';
import type { ClaimEvent } from './claim.events.js';
import { type ClaimState, isOpenToFacts, type OpenToFacts } from './claim.state.js';
import type { RecordRegistryAnswers } from './registry.commands.js';
import type { RegistryFinding } from './registry.state.js';

/** Says something only of people of the case, and only what differs from the last answer about them. */
export function recordRegistryAnswers(
  state: ClaimState,
  { answers, at }: RecordRegistryAnswers,
): Decision<ClaimEvent> {
  if (!isOpenToFacts(state)) return accept();
  const told = answers.filter(answer => isAboutTheCase(state, answer) && !isKnown(state, answer));
  if (told.length === 0) return accept();
  const { claimId } = state.file;
  return accept({ type: 'RegistryAnswered', data: { claimId, answers: told, answeredAt: at } });
}

const isAboutTheCase = ({ file }: OpenToFacts, { about, subject }: RegistryFinding): boolean =>
  about === 'WORKER'
    ? file.personId === subject
    : file.payees.some(({ payeeId }) => String(payeeId) === subject);

function isKnown({ registry }: OpenToFacts, answer: RegistryFinding): boolean {
  const last = registry.find(({ subject }) => subject === answer.subject);
  if (!last) return false;
  const { answeredAt: _at, evidence: _event, ...said } = last;
  return canonicalJson(said) === canonicalJson(answer);
}
