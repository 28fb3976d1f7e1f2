import { assertNever } from '#kernel';
import type { AccidentEvent, AccidentReported } from './accident.events.js';
import type { AccidentState, KnownAccident } from './accident.state.js';

export function evolve(state: AccidentState, event: AccidentEvent): AccidentState {
  if (event.type === 'AccidentReported') return reported(event.data);
  if (state.stage === 'NotReported') throw new Error(`${event.type} before AccidentReported`);
  return { ...evolveKnown(state, event), version: state.version + 1 };
}

function evolveKnown(
  state: KnownAccident,
  event: Exclude<AccidentEvent, { type: 'AccidentReported' }>,
): KnownAccident {
  switch (event.type) {
    case 'VictimAdded': {
      const { personId, reporter, channel, wordsRecord, addedBy, addedAt } = event.data;
      const account = { reporter, channel, wordsRecord, enteredBy: addedBy, enteredAt: addedAt };
      return {
        ...state,
        accounts: [...state.accounts, account],
        victims: [...state.victims, { personId, addedBy, addedAt, claim: null }],
      };
    }
    case 'ClaimFiledForVictim': {
      const { personId, claimId, receiptNumber, filedBy } = event.data;
      return {
        ...state,
        filedBy: [...new Set([...state.filedBy, filedBy])],
        victims: state.victims.map(victim =>
          victim.personId === personId ? { ...victim, claim: { claimId, receiptNumber } } : victim,
        ),
      };
    }
    case 'AccidentConcluded': {
      const { accidentId, ...concluded } = event.data;
      const evidence = `${accidentId}/${state.version + 1}`;
      return { ...state, stage: 'Concluded', concluding: { ...concluded, evidence } };
    }
    default:
      return assertNever(event);
  }
}

function reported({
  victims,
  reporter,
  channel,
  wordsRecord,
  enteredBy,
  enteredAt,
  ...report
}: AccidentReported['data']): AccidentState {
  return {
    ...report,
    stage: 'Reported',
    version: 1,
    accounts: [{ reporter, channel, wordsRecord, enteredBy, enteredAt }],
    victims: victims.map(personId => ({ personId, addedBy: enteredBy, addedAt: enteredAt, claim: null })),
    filedBy: [],
  };
}
