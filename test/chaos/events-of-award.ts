import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { latestContract } from '#contracts';
import type { EventMetadata, RecordRef } from '#event-store';
import type { Actor } from '#kernel';
import { projectFolder } from '#stack';
import { BUILT_IN_LAW } from '#statutory';
import { samplePath } from '../../libs/contracts/samples.js';
import type { ChaosAward } from './awards.js';

type Data = Readonly<Record<string, unknown>>;

/** The frozen sample of the version that is written now: whole, whatever fields an event has got since. */
function sampleOf(type: string): Data {
  const file = join(projectFolder(), 'libs/contracts', samplePath(latestContract(type)));
  return JSON.parse(readFileSync(file, 'utf8')) as Data;
}

const SAMPLES = Object.fromEntries(
  ['ClaimSubmitted', 'ClaimValidated', 'ClaimVerified', 'BenefitAssessed', 'ClaimApproved'].map(type => [
    type,
    sampleOf(type),
  ]),
);

const [submitter, verifier, approver] = [
  ...(['petugas-klaim-1', 'verifikator-1', 'penyetuju-klaim-1'] as Actor[]),
];

/** What each award of the sample case sums up to. */
export const sampleAward = (): number => Number(SAMPLES['BenefitAssessed']?.['total']);

/** The life of a claim until its approval, appended by the three people concerned. */
export function appendsOf(award: ChaosAward, refs: ReadonlyMap<string, RecordRef>) {
  const { claimId, receiptNumber, personId } = award;
  const event = (type: string, data: Data) => ({ type, data: { ...SAMPLES[type], claimId, ...data } });
  const payees = award.shares.map(({ payeeId, recordId }) => ({
    ...{ payeeId, record: refs.get(recordId), relation: 'CHILD', weight: 1, isMinor: false },
  }));
  const shares = award.shares.map(({ shareId, payeeId, recordId, amount }) => ({
    ...{ shareId, payeeId, record: refs.get(recordId), amount },
  }));
  const submitted = event('ClaimSubmitted', {
    ...{ receiptNumber, programme: 'JKM', outcome: 'death', personId, payees },
    ...{ costs: [], disabilities: [], submittedBy: submitter },
  });
  const approved = event('ClaimApproved', {
    ...{ receiptNumber, programme: 'JKM', personId, award: award.award, shares, advisedBy: null },
    ...{ submittedBy: submitter, verifiedBy: verifier, approvedBy: approver },
  });
  const assessed = event('BenefitAssessed', { total: award.award, lawDigest: BUILT_IN_LAW.digest });
  const verified = event('ClaimVerified', { verifiedBy: verifier });
  return [
    { stream: claimId, expectedVersion: 0, events: [submitted, event('ClaimValidated', {})], by: submitter },
    { stream: claimId, expectedVersion: 2, events: [verified, assessed], by: verifier },
    { stream: claimId, expectedVersion: 4, events: [approved], by: approver },
  ].map(({ by, ...append }) => ({ ...append, metadata: metadataOf(by, claimId) }));
}

const metadataOf = (actor: Actor | undefined, correlationId: string): EventMetadata => ({
  actor: actor ?? null,
  correlationId,
  causationId: null,
  traceparent: null,
});
