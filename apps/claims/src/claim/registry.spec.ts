import { describe, expect, it } from '@jest/globals';
import type { ClaimEvent } from './claim.events.js';
import { isOpenToFacts } from './claim.state.js';
import type { RegistryFinding } from './registry.state.js';
import { SIGNAL_LIMITS } from './signals.table.js';
import {
  accident,
  assessedClaim,
  claimId,
  eventsOf,
  following,
  member,
  payee,
  stateOf,
  submission,
  validatedClaim,
  validation,
} from './testing-fixtures.js';
import { NOBODY, ofPayee, ofWorker, registryAnswers } from './testing-registry.js';
import { decisionOn, reasonsOf, sighted } from './testing-signals.js';

const known = sighted({});
const twoPayees = submission({ payees: [payee(1), payee(2)] });
const heard = (...answers: readonly RegistryFinding[]): ClaimEvent[] =>
  eventsOf(twoPayees, validation(known), registryAnswers(...answers), validation(known));
const seen = (...answers: readonly RegistryFinding[]) =>
  reasonsOf(heard(...answers)).map(({ code, values, evidence }) => ({ code, values, evidence }));
const answer = `${claimId}/3`;

describe('What the registry knows as the case says', () => {
  it('is on record and holds nothing', () => {
    const events = heard(ofWorker(), ofPayee(1), ofPayee(2));
    expect(events.map(({ type }) => type)).toEqual(['ClaimSubmitted', 'ClaimValidated', 'RegistryAnswered']);
    expect(stateOf(events)).toMatchObject({ stage: 'Validated', registry: [{ isDead: true }, {}, {}] });
  });

  it('leaves a payee whom it does not know to the papers', () => {
    expect(seen(ofWorker(), ofPayee(1, NOBODY))).toEqual([]);
  });
});

describe('What the registry knows otherwise', () => {
  it.each([
    ['NOT_DEAD', { isDead: false, deathDate: null }],
    ['NOT_FOUND', NOBODY],
  ])('holds a death that is not on record there: %s', (how, said) => {
    expect(seen(ofWorker(said))).toEqual([
      { code: 'SIGNAL_DEATH_NOT_REGISTERED', values: { known: how }, evidence: [answer] },
    ]);
  });

  it('holds the case of a member who died before membership began, the day itself not', () => {
    const { startsOn, evidence } = member();
    expect(seen(ofWorker({ deathDate: startsOn }))).toEqual([]);
    expect(seen(ofWorker({ deathDate: '2025-05-31' }))).toEqual([
      {
        code: 'SIGNAL_DEAD_BEFORE_MEMBERSHIP',
        values: { deathDate: '2025-05-31', startsOn },
        evidence: [answer, evidence],
      },
    ]);
  });

  it('holds the case of a payee who has died', () => {
    expect(seen(ofWorker(), ofPayee(1), ofPayee(2, { isDead: true }))).toEqual([
      { code: 'SIGNAL_PAYEE_IS_DEAD', values: { payees: [payee(2).payeeId] }, evidence: [answer] },
    ]);
  });

  it('holds the case where a name is another, whosever it is', () => {
    const code = 'SIGNAL_NAME_DIFFERS_AT_REGISTRY';
    const other = { nameMatches: false };
    expect(seen(ofWorker(other), ofPayee(2))).toEqual([
      { code, values: { workers: 1, payees: [] }, evidence: [answer] },
    ]);
    expect(seen(ofWorker(), ofPayee(2, other))).toEqual([
      { code, values: { workers: 0, payees: [payee(2).payeeId] }, evidence: [answer] },
    ]);
  });

  it.each([
    ['SIGNAL_DEATH_NOT_REGISTERED', [ofWorker(NOBODY)]],
    ['SIGNAL_DEAD_BEFORE_MEMBERSHIP', [ofWorker({ deathDate: '2025-05-31' })]],
    ['SIGNAL_PAYEE_IS_DEAD', [ofPayee(1, { isDead: true })]],
    ['SIGNAL_NAME_DIFFERS_AT_REGISTRY', [ofPayee(1, { nameMatches: false })]],
  ])('says nothing where the institution has no row for %s', (signal, answers) => {
    const codesUnder = (limits: typeof SIGNAL_LIMITS) =>
      reasonsOf(eventsOf(twoPayees, registryAnswers(...answers), validation(sighted({ limits })))).map(
        ({ code }) => code,
      );
    expect(codesUnder(SIGNAL_LIMITS)).toEqual([signal]);
    expect(codesUnder(SIGNAL_LIMITS.filter(row => row.signal !== signal))).toEqual([]);
  });

  it('expects nobody to be dead after an accident', () => {
    const alive = registryAnswers(ofWorker({ isDead: false, deathDate: null }));
    expect(reasonsOf(eventsOf(accident(), alive, validation(known)))).toEqual([]);
  });
});

describe('The registry that is asked again', () => {
  it('and says the same is no event', () => {
    const once = heard(ofWorker(NOBODY), ofPayee(1));
    expect(following(once, registryAnswers(ofPayee(1), ofWorker(NOBODY)))).toEqual(once);
  });

  it('and says something else of one is heard about that one alone, and the signal goes by itself', () => {
    const held = heard(ofWorker(NOBODY), ofPayee(1));
    const after = following(held, registryAnswers(ofWorker(), ofPayee(1)), validation(known));
    expect(after.slice(held.length)).toMatchObject([
      { type: 'RegistryAnswered', data: { answers: [{ about: 'WORKER', found: true }] } },
      { type: 'ClaimValidated' },
    ]);
  });

  it('after a verifier cleared the signal holds the case again only with something new', () => {
    const held = heard(ofWorker(NOBODY));
    const cleared = following(held, decisionOn('SIGNAL_DEATH_NOT_REGISTERED'), validation(known));
    expect(stateOf(cleared).stage).toBe('Validated');
    const same = following(cleared, registryAnswers(ofWorker(NOBODY)), validation(known));
    expect(same).toEqual(cleared);
    const other = registryAnswers(ofWorker({ isDead: false, deathDate: null }));
    expect(reasonsOf(following(cleared, other, validation(known)))).toMatchObject([
      { code: 'SIGNAL_DEATH_NOT_REGISTERED', values: { known: 'NOT_DEAD' } },
    ]);
  });

  it('takes back an assessment that was shown, until it is approved', () => {
    const shown = assessedClaim();
    const dead = following(shown, registryAnswers(ofPayee(1, { isDead: true })), validation(known));
    expect(reasonsOf(dead)).toMatchObject([{ code: 'SIGNAL_PAYEE_IS_DEAD' }]);
  });

  it('is heard of nobody who is not of the case, nor once the case is closed', () => {
    const open = validatedClaim();
    expect(following(open, registryAnswers(ofPayee(7, { isDead: true })))).toEqual(open);
    const withdrawn = following(open, {
      ...{ type: 'WithdrawClaim', reason: 'FAMILY_WITHDRAWS' },
      ...{ by: submission().by, at: submission().at },
    });
    expect(isOpenToFacts(stateOf(withdrawn))).toBe(false);
    expect(following(withdrawn, registryAnswers(ofWorker(NOBODY)))).toEqual(withdrawn);
  });
});
