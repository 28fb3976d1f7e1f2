import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { type RawMessage, toCloudEvent } from '#kafka';
import { AuditModule } from '../../apps/audit/src/audit.module.js';
import { database as auditDatabase } from '../../apps/audit/src/database.js';
import { EventsConsumer } from '../../apps/audit/src/keep-events/events.consumer.js';
import { ApproveClaimController } from '../../apps/claims/src/approve-claim/approve-claim.controller.js';
import { ClaimsModule } from '../../apps/claims/src/claims.module.js';
import { database as claimsDatabase } from '../../apps/claims/src/database.js';
import { FindClaimController } from '../../apps/claims/src/find-claim/find-claim.controller.js';
import { DisbursementConsumer } from '../../apps/claims/src/settle-claim/disbursement.consumer.js';
import { SubmitClaimController } from '../../apps/claims/src/submit-claim/submit-claim.controller.js';
import { BillingConsumer } from '../../apps/claims/src/validate-claim/billing.consumer.js';
import { EnrollmentConsumer } from '../../apps/claims/src/validate-claim/enrollment.consumer.js';
import { VerifyClaimController } from '../../apps/claims/src/verify-claim/verify-claim.controller.js';
import { ContributionBillingModule } from '../../apps/contribution-billing/src/contribution-billing.module.js';
import { database as billingDatabase } from '../../apps/contribution-billing/src/database.js';
import { EnrollmentEventsConsumer } from '../../apps/contribution-billing/src/follow-enrollment/enrollment-events.consumer.js';
import { ImportReceiptsController } from '../../apps/contribution-billing/src/import-receipts/import-receipts.controller.js';
import { IssueInvoicesController } from '../../apps/contribution-billing/src/issue-invoices/issue-invoices.controller.js';
import { database as disbursementDatabase } from '../../apps/disbursement/src/database.js';
import { DisbursementModule } from '../../apps/disbursement/src/disbursement.module.js';
import { ClaimsConsumer } from '../../apps/disbursement/src/order-payments/claims.consumer.js';
import { database as enrollmentDatabase } from '../../apps/enrollment/src/database.js';
import { EnrollWorkerController } from '../../apps/enrollment/src/enroll-worker/enroll-worker.controller.js';
import { EnrollmentModule } from '../../apps/enrollment/src/enrollment.module.js';
import { ImportPayersController } from '../../apps/enrollment/src/import-payers/import-payers.controller.js';
import { ImportRosterController } from '../../apps/enrollment/src/import-roster/import-roster.controller.js';
import {
  claimOf,
  insuredNik,
  MONTHS,
  payersFile,
  receiptsFile,
  rosterFile,
} from '../journeys/alone/small-case.js';
import { type Handlers, inPartition, ServiceInHand, type Topics } from './service-in-hand.js';

export const enrollmentInHand = () =>
  ServiceInHand.build({ module: EnrollmentModule, database: enrollmentDatabase, handlers: () => ({}) });

export const billingInHand = () =>
  ServiceInHand.build({
    module: ContributionBillingModule,
    database: billingDatabase,
    handlers: app => ({
      'enrollment.events': async (events, context) => {
        await app.get(EnrollmentEventsConsumer).onEnrollmentEvents(events as never, context);
        return undefined;
      },
    }),
  });

export const claimsInHand = () =>
  ServiceInHand.build({
    module: ClaimsModule,
    database: claimsDatabase,
    handlers: app => ({
      'enrollment.events': (events, context) =>
        app.get(EnrollmentConsumer).onEvents(events as never, context),
      'enrollment.private': async (records, context) => {
        await app.get(EnrollmentConsumer).onRecords(records as never, context);
        return undefined;
      },
      'billing.events': (events, context) => app.get(BillingConsumer).onEvents(events as never, context),
      'disbursement.events': (events, context) =>
        app.get(DisbursementConsumer).onEvents(events as never, context),
    }),
  });

export const disbursementInHand = () =>
  ServiceInHand.build({
    module: DisbursementModule,
    database: disbursementDatabase,
    handlers: app => ({
      'claims.events': (events, context) => app.get(ClaimsConsumer).onClaimsEvents(events as never, context),
      'claims.private': async (records, context) => {
        await app.get(ClaimsConsumer).onClaimsRecords(records as never, context);
        return undefined;
      },
    }),
  });

export const auditInHand = () =>
  ServiceInHand.build({
    module: AuditModule,
    database: auditDatabase,
    anyType: true,
    handlers: app => {
      const keep: Handlers[string] = async (events, context) => {
        await app.get(EventsConsumer).onClaims(events as never, context);
        return undefined;
      };
      const topics = ['enrollment.events', 'billing.events', 'claims.events', 'disbursement.events'];
      return Object.fromEntries(topics.map(topic => [topic, keep]));
    },
  });

/** A village, its roster by file and one worker by hand. */
export async function enroll(enrollment: ServiceInHand): Promise<string> {
  const officer = () => enrollment.request('petugas-pendaftaran', 'enrollment-officer');
  const file = (text: string) => Readable.from([Buffer.from(text)]);
  await enrollment.app.get(ImportPayersController).importPayers(officer(), file(payersFile()));
  await enrollment.app.get(ImportRosterController).importRoster(officer(), file(rosterFile()));
  await enrollment.app.get(EnrollWorkerController).enroll(officer(), {
    ...{ payerCode: 'DESA-5106012001', nik: '5106015911829000', name: 'Ilalang Marun Subuh' },
    ...{ districtCode: '510601', occupation: 'JURU_PARKIR', income: 700_000, sector: 'OTHER' },
    ...{ startsOn: '2025-12-01', nominatedOn: '2025-11-20' },
  } as never);
  const [insured] = await enrollment.read<{ person_id: string }>(
    `SELECT person_id FROM person WHERE nik = '${insuredNik}'`,
  );
  return insured?.person_id ?? '';
}

/** Bills every month and receives what was billed. */
export async function billAndReceive(billing: ServiceInHand): Promise<void> {
  const officer = () => billing.request('petugas-iuran', 'billing-officer');
  for (const month of MONTHS) {
    await billing.app
      .get(IssueInvoicesController)
      .issue(officer(), { month, issuedOn: `${month}-01` } as never);
    const file = Readable.from([Buffer.from(receiptsFile(month))]);
    await billing.app.get(ImportReceiptsController).importReceipts(officer(), file);
  }
}

export async function submit(claims: ServiceInHand, personId: string): Promise<string> {
  const request = claims.request('petugas-klaim-1', 'claims-officer');
  const { claimId } = await claims.app.get(SubmitClaimController).submit(claimOf(personId) as never, request);
  return claimId;
}

export async function verifyAndApprove(claims: ServiceInHand, claimId: string): Promise<void> {
  await claims.app
    .get(VerifyClaimController)
    .verify(claimId, claims.request('verifikator-1', 'claims-verifier'));
  const approver = claims.request('penyetuju-klaim-1', 'claims-approver');
  const { shownHash } = await claims.app.get(FindClaimController).one(claimId, approver.user);
  await claims.app.get(ApproveClaimController).approve(claimId, { shownHash }, approver);
}

/** Every share of the award was paid, as disbursement would tell of it. */
export async function paid(claims: ServiceInHand, claimId: string): Promise<RawMessage[]> {
  const [approval] = await claims.read<{ shares: { shareId: string; amount: number }[] }>(
    `SELECT data->'shares' AS shares FROM events WHERE type = 'ClaimApproved'`,
  );
  const settled = (approval?.shares ?? []).map(({ shareId, amount }) => {
    const paymentId = randomUUID();
    const { key, value, headers } = toCloudEvent('disbursement', {
      ...{ stream: paymentId, version: 1, type: 'PaymentSettled', schemaVersion: 1 },
      data: JSON.stringify({
        ...{ paymentId, claimId, shareId, amount },
        ...{ bankReference: 'SANDBOX-1', settledAt: '2025-12-01T02:00:00.000Z' },
      }),
      metadata: { actor: null, correlationId: claimId, causationId: null, traceparent: null },
      recordedAt: '2025-12-01T02:00:00.000Z',
    });
    return { key: Buffer.from(key), value, headers };
  });
  return inPartition(settled);
}

/** A whole small case as enrollment and billing really tell of it. */
export async function smallCase(): Promise<{ readonly personId: string; readonly topics: Topics }> {
  const [enrollment, billing] = [await enrollmentInHand(), await billingInHand()];
  try {
    const personId = await enroll(enrollment);
    const enrolled = await enrollment.published();
    for (const [topic, messages] of enrolled) await billing.hear(topic, messages);
    await billAndReceive(billing);
    return { personId, topics: new Map([...enrolled, ...(await billing.published())]) };
  } finally {
    await enrollment.close();
    await billing.close();
  }
}
