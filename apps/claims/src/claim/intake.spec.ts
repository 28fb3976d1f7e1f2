import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { scenario } from '#testing';
import {
  accident,
  approver,
  assessedClaim,
  at,
  claimId,
  decider,
  eventsOf,
  facts,
  firstRank,
  officer,
  payee,
  stateOf,
  submission,
  validatedClaim,
  validation,
  verifier,
} from './testing-fixtures.js';

const claim = scenario(decider);

describe('A claim is submitted', () => {
  it('with a receipt number that no sequence betrays', () => {
    const {
      type: _type,
      by,
      at: submittedAt,
      disease: _disease,
      jasaRaharja: _paid,
      invoices: _invoices,
      ...claimed
    } = submission();
    claim
      .given()
      .when(submission())
      .thenEvents({
        type: 'ClaimSubmitted',
        data: {
          ...claimed,
          documents: [...claimed.documents],
          costs: [],
          disabilities: [],
          payees: [payee(1)],
          receiptNumber: 'JKM-2025-0000000001',
          submittedBy: by,
          submittedAt,
        },
      });
  });

  it('for an accident with costs and days', () => {
    claim.given().when(accident()).thenTypes('ClaimSubmitted');
  });

  it('on the day of the event, but not before it', () => {
    claim
      .given()
      .when(submission({ eventDate: '2025-12-22' }))
      .thenTypes('ClaimSubmitted');
    claim
      .given()
      .when(submission({ eventDate: '2025-12-23' }))
      .thenRefused('EVENT_DATE_IN_FUTURE');
  });

  it('once', () => {
    claim
      .given(...eventsOf(submission()))
      .when(submission())
      .thenRefused('CLAIM_ALREADY_SUBMITTED');
  });

  it('as JKM for a death only', () => {
    claim
      .given()
      .when(submission({ outcome: 'recovered' }))
      .thenRefused('JKM_IS_FOR_DEATH');
  });

  it('as JKM without costs or days', () => {
    claim
      .given()
      .when(submission({ stmbDays: 1 }))
      .thenRefused('JKM_HAS_NO_COSTS');
  });

  it('with no more STMB days than have passed', () => {
    claim
      .given()
      .when(accident({ eventDate: '2025-12-20', stmbDays: 3 }))
      .thenTypes('ClaimSubmitted');
    claim
      .given()
      .when(accident({ eventDate: '2025-12-20', stmbDays: 4 }))
      .thenRefused('STMB_DAYS_NOT_PASSED', { passed: 3 });
  });

  it('with payees who are different people', () => {
    claim
      .given()
      .when(submission({ payees: [payee(1), payee(2)] }))
      .thenTypes('ClaimSubmitted');
    claim
      .given()
      .when(submission({ payees: [payee(1), payee(1)] }))
      .thenRefused('PAYEES_NOT_DISTINCT');
    claim
      .given()
      .when(submission({ payees: [] }))
      .thenRefused('PAYEES_NOT_DISTINCT');
  });

  it('only with what the law can compute', () => {
    const receipt = { kind: 'medical', reference: 'RS-1', amount: rupiah(5) } as const;
    claim
      .given()
      .when(accident({ costs: [receipt, receipt] }))
      .thenRefused('STATUTORY_FACT_OUT_OF_RANGE');
    claim
      .given()
      .when(accident({ costs: [], stmbDays: 0 }))
      .thenRefused('BENEFIT_NOTHING_CLAIMED');
    claim
      .given()
      .when(submission({ eventDate: '2015-06-30' }))
      .thenRefused('EVENT_BEFORE_LAW');
  });
});

describe('Documents are received', () => {
  const missing = eventsOf(submission({ documents: ['KPJ_CARD'] }), validation(facts()));

  it('once each', () => {
    claim
      .given(...missing)
      .when({ type: 'ReceiveDocuments', documents: ['KPJ_CARD', 'BANK_BOOK', 'BANK_BOOK'], by: officer, at })
      .thenEvents({
        type: 'DocumentsReceived',
        data: { claimId, documents: ['BANK_BOOK'], receivedBy: officer, receivedAt: at },
      });
    claim
      .given(...missing)
      .when({ type: 'ReceiveDocuments', documents: ['KPJ_CARD'], by: officer, at })
      .thenRefused('DOCUMENTS_ALREADY_RECEIVED');
  });

  it('by a colleague, who then does not judge the case', () => {
    const received = eventsOf(submission(), {
      type: 'ReceiveDocuments',
      documents: ['MARRIAGE_BOOK'],
      by: verifier,
      at,
    });
    const validated = [...received, ...validatedClaim().slice(1)];
    claim
      .given(...validated)
      .when({ type: 'VerifyClaim', by: verifier, at })
      .thenRefused('SAME_PERSON_TWO_DUTIES', { duty: 'verifier', otherDuty: 'submitter' });
  });

  it('not by the one who verified', () => {
    claim
      .given(...assessedClaim())
      .when({ type: 'ReceiveDocuments', documents: ['MARRIAGE_BOOK'], by: verifier, at })
      .thenRefused('SAME_PERSON_TWO_DUTIES');
  });

  it('not for a claim that nobody submitted', () => {
    claim
      .given()
      .when({ type: 'ReceiveDocuments', documents: ['KPJ_CARD'], by: officer, at })
      .thenRefused('CLAIM_NOT_FOUND');
  });
});

describe('A returned claim', () => {
  const returned = [
    ...assessedClaim(),
    ...[
      {
        type: 'ClaimReturnedToOfficer' as const,
        data: {
          claimId,
          reason: 'PAYEE_TO_CORRECT',
          returnRecord: null,
          returnedBy: approver,
          returnedAt: at,
        },
      },
    ],
  ];
  const { caseRecord, documents } = submission();
  const again = {
    type: 'ResubmitClaim',
    documents,
    costs: [],
    stmbDays: 0,
    disabilities: [],
    payees: [payee(2)],
    heirs: firstRank,
    caseRecord,
    at,
  } as const;

  it('is submitted again by the same officer, with what has changed', () => {
    claim
      .given(...returned)
      .when({ ...again, by: officer })
      .thenTypes('ClaimResubmitted');
    const state = stateOf([...returned, ...eventsOfResubmission()]);
    expect(state).toMatchObject({ stage: 'Submitted', version: 6, file: { payees: [payee(2)] } });
  });

  it('is not submitted again by another', () => {
    claim
      .given(...returned)
      .when({ ...again, by: verifier })
      .thenRefused('SAME_PERSON_TWO_DUTIES');
    claim
      .given(...returned)
      .when({ ...again, by: approver })
      .thenRefused('DUTY_HELD_BY_ANOTHER');
  });

  it('is the only one that can be submitted again', () => {
    claim
      .given(...validatedClaim())
      .when({ ...again, by: officer })
      .thenRefused('NOT_AT_THIS_STAGE');
  });

  function eventsOfResubmission() {
    const decision = decider.decide(stateOf(returned), { ...again, by: officer });
    return decision.outcome === 'accepted' ? decision.events : [];
  }
});
