import { describe, expect, it } from '@jest/globals';
import { scenario } from '#testing';
import type { ClaimCommand } from './claim.commands.js';
import type { ClaimEvent } from './claim.events.js';
import type { FileDocument } from './filing.commands.js';
import { shownHashOf } from './shown.js';
import {
  accident,
  approver,
  assessedClaim,
  at,
  claimId,
  decider,
  eventsOf,
  facts,
  following,
  member,
  officer,
  payee,
  stateOf,
  submission,
  threeMonths,
  validation,
  verifier,
  verify,
} from './testing-fixtures.js';

const claim = scenario(decider);
const digest = (letter: string): string => letter.repeat(64);
const filing = (change: Partial<FileDocument> = {}): FileDocument => ({
  ...{ type: 'FileDocument', document: 'KTP_HEIR', sha256: digest('a'), bytes: 1_000 },
  ...{ mediaType: 'application/pdf', most: 3, by: officer, at },
  ...change,
});
const filed = (document = 'KTP_HEIR'): ClaimEvent => ({
  type: 'DocumentFiled',
  data: {
    ...{ claimId, document, sha256: digest('a'), bytes: 1_000, mediaType: 'application/pdf' },
    ...{ filedBy: officer, filedAt: at },
  },
});
const incomplete = eventsOf(submission({ documents: ['KPJ_CARD'] }), validation(facts(member())));
const documentsOf = (...commands: ClaimCommand[]): unknown => {
  const state = stateOf(following(incomplete, ...commands));
  return state.stage === 'NotSubmitted' ? null : state.file.documents;
};

describe('The file of a document', () => {
  it('is put on the case, and the document is present', () => {
    claim
      .given(...incomplete)
      .when(filing())
      .thenEvents(filed());
    expect(documentsOf(filing())).toEqual(['KPJ_CARD', 'KTP_HEIR']);
  });

  it('makes its document present once', () => {
    const again = filing({ sha256: digest('b') });
    expect(documentsOf(filing(), again)).toEqual(['KPJ_CARD', 'KTP_HEIR']);
    expect(documentsOf(filing({ document: 'KPJ_CARD' }))).toEqual(['KPJ_CARD']);
  });

  it('with the same bytes is the same file, whoever sends it and however late', () => {
    const once = following(incomplete, filing());
    claim
      .given(...once)
      .when(filing({ by: approver, most: 1 }))
      .thenEvents();
    const withdrawn = following(once, { type: 'WithdrawClaim', reason: 'BY_FAMILY', by: officer, at });
    claim
      .given(...withdrawn)
      .when(filing())
      .thenEvents();
  });

  it('with the same bytes may show a second document', () => {
    const once = following(incomplete, filing());
    claim
      .given(...once)
      .when(filing({ document: 'FAMILY_CARD' }))
      .thenEvents(filed('FAMILY_CARD'));
  });

  it('that was missing lets the claim be validated', () => {
    const { documents } = submission();
    const missing = eventsOf(
      submission({ documents: documents.filter(code => code !== 'KTP_HEIR') }),
      validation(threeMonths),
    );
    expect(stateOf(missing).stage).toBe('NeedsAttention');
    expect(stateOf(following(missing, filing(), validation(threeMonths))).stage).toBe('Validated');
  });
});

describe('A file is refused', () => {
  it('for a document that is not on the checklist, with those that are', () => {
    claim
      .given(...incomplete)
      .when(filing({ document: 'SCHOOL_REPORT' }))
      .thenRefused('DOCUMENT_NOT_ON_CHECKLIST', {
        document: 'SCHOOL_REPORT',
        allowed: {
          id: expect.stringContaining('KTP_HEIR (KTP ahli waris)'),
          en: expect.stringMatching(/KTP_HEIR \(Identity card of the heir\).*MARRIAGE_BOOK/),
        },
      });
    claim
      .given(...eventsOf(accident()))
      .when(filing({ document: 'POLICE_REPORT' }))
      .thenTypes('DocumentFiled');
  });

  it('that belongs to the other programme, but of a death, which may turn out to be one of it', () => {
    claim
      .given(...incomplete)
      .when(filing({ document: 'POLICE_REPORT' }))
      .thenTypes('DocumentFiled');
    claim
      .given(...eventsOf(accident()))
      .when(filing({ document: 'MARRIAGE_BOOK' }))
      .thenRefused('DOCUMENT_NOT_ON_CHECKLIST');
  });

  it.each([
    ['of a death', incomplete],
    ['of an accident', eventsOf(accident())],
  ])('never for the letter of the labour inspector: %s', (_of, given) => {
    claim
      .given(...given)
      .when(filing({ document: 'INSPECTOR_DETERMINATION' }))
      .thenTypes('DocumentFiled');
  });

  it('beyond the number that a claim may have', () => {
    const three = ['a', 'b', 'c'].map(letter => filing({ sha256: digest(letter) }));
    claim
      .given(...following(incomplete, ...three))
      .when(filing({ sha256: digest('d') }))
      .thenRefused('TOO_MANY_FILES_ON_CLAIM', { most: 3 });
  });

  it('for a claim that nobody submitted, and for one that has ended', () => {
    claim.given().when(filing()).thenRefused('CLAIM_NOT_FOUND');
    const withdrawn = following(incomplete, { type: 'WithdrawClaim', reason: 'BY_FAMILY', by: officer, at });
    claim
      .given(...withdrawn)
      .when(filing())
      .thenRefused('NOT_AT_THIS_STAGE', { stage: 'Withdrawn' });
  });

  it('from whoever judges the case', () => {
    claim
      .given(...assessedClaim())
      .when(filing({ by: verifier }))
      .thenRefused('SAME_PERSON_TWO_DUTIES');
  });
});

describe('Whoever files a document', () => {
  it('does not judge the case', () => {
    const colleague = filing({ by: verifier });
    const given = following(eventsOf(submission()), colleague, validation(threeMonths));
    claim
      .given(...given)
      .when(verify)
      .thenRefused('SAME_PERSON_TWO_DUTIES', { otherDuty: 'submitter' });
  });
});

describe('A returned claim', () => {
  const returned = following(assessedClaim(), {
    type: 'ReturnClaim',
    reason: 'PAYEE_TO_CORRECT',
    by: approver,
    at,
  });
  const { caseRecord, heirs } = submission();
  const resubmission = (documents: readonly string[]): ClaimCommand => ({
    ...{
      type: 'ResubmitClaim',
      documents,
      heirs,
      costs: [],
      stmbDays: 0,
      disabilities: [],
      payees: [payee(1)],
      caseRecord,
    },
    ...{ by: officer, at },
  });

  it('takes files before it is submitted again, and what there is a file of stays present', () => {
    const better = following(returned, filing());
    expect(stateOf(better).stage).toBe('ReturnedToOfficer');
    const again = stateOf(following(better, resubmission(['KPJ_CARD'])));
    expect(again).toMatchObject({ stage: 'Submitted', file: { documents: ['KPJ_CARD', 'KTP_HEIR'] } });
  });

  it('names no more documents than an event can hold', () => {
    const many = Array.from(
      { length: 50 },
      (_, index) => `PAPER_${String.fromCharCode(65 + (index % 26))}${index}`,
    );
    claim
      .given(...returned)
      .when(resubmission(many))
      .thenTypes('ClaimResubmitted');
    claim
      .given(...following(returned, filing()))
      .when(resubmission(many))
      .thenRefused('TOO_MANY_DOCUMENTS_NAMED', { present: 51, most: 50 });
  });
});

it('An approval of what was shown before a file came is refused', () => {
  const assessed = assessedClaim();
  const state = stateOf(assessed);
  const shownHash = state.stage === 'NotSubmitted' ? '' : shownHashOf(state);
  const approval: ClaimCommand = { type: 'ApproveClaim', shownHash, upTo: null, by: approver, at };
  claim
    .given(...assessed)
    .when(approval)
    .thenTypes('ClaimApproved');
  claim
    .given(...following(assessed, filing()))
    .when(approval)
    .thenRefused('CLAIM_CHANGED_SINCE_SHOWN');
});
