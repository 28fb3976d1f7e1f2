import fc from 'fast-check';
import type { Actor } from '#kernel';
import type { ClaimCommand } from './claim.commands.js';
import type { AskFurtherDocument, TakeBackFurtherDocument } from './further-document.commands.js';
import { OTHER_DOCUMENT } from './later-paper-reasons.table.js';
import { at, verifier } from './testing-fixtures.js';

export const asking = (change: Partial<AskFurtherDocument> = {}): AskFurtherDocument => ({
  type: 'AskFurtherDocument',
  document: OTHER_DOCUMENT,
  reason: 'IDENTITY_DOUBTFUL',
  askedRecord: { recordId: '01990000-0000-7000-8000-000000000041', version: 1, commitment: 'd'.repeat(64) },
  as: 'claims-verifier',
  payoutHands: [],
  by: verifier,
  at,
  ...change,
});

export const takingBack = (change: Partial<TakeBackFurtherDocument> = {}): TakeBackFurtherDocument => ({
  type: 'TakeBackFurtherDocument',
  document: OTHER_DOCUMENT,
  reason: 'SHOWN_OTHERWISE',
  as: 'claims-verifier',
  payoutHands: [],
  by: verifier,
  at,
  ...change,
});

const paper = fc.constantFrom(OTHER_DOCUMENT, 'POLICE_REPORT', 'KTP_HEIR');
const role = fc.constantFrom(
  'claims-verifier' as const,
  'medical-adviser' as const,
  'appeal-decider' as const,
);

/** Papers are asked for, brought and taken back by anybody. */
export const laterPaperSteps = (by: fc.Arbitrary<Actor>): readonly fc.Arbitrary<() => ClaimCommand>[] => [
  fc.tuple(by, paper, role).map(
    ([actor, document, as]) =>
      () =>
        asking({ document, as, by: actor }),
  ),
  fc.tuple(by, paper, role).map(
    ([actor, document, as]) =>
      () =>
        takingBack({ document, as, by: actor }),
  ),
  fc.tuple(by, paper).map(([actor, document]) => () => ({
    type: 'ReceiveDocuments' as const,
    documents: [document],
    by: actor,
    at,
  })),
];
