import { CHUNK_SIZE } from '#contracts';

/** A read model, and the same rows as the events alone make them; each event in its own words, not by the service's code. */
export interface RowsOfEvents {
  /** As `service.table`. */
  readonly rows: string;
  /** Makes them from the events of a service. */
  readonly made: { readonly of: string; readonly sql: string };
  /** The columns that events make; all rows unless it is said. */
  readonly live: { readonly in: string; readonly sql: string };
}

const PAYERS = `SELECT data->>'payerId' AS payer_id, data->>'payerCode' AS payer_code, data->>'kind' AS kind,
  data->>'name' AS name, data->>'regionCode' AS region_code, data->'decree'->>'number' AS decree_number,
  data->'decree'->>'date' AS decree_date FROM events WHERE type = 'PayerRegistered'`;

/** What an event says of all its members is read from it once, not once for each of a thousand. */
const MEMBERS = `SELECT source_event, member->>'membershipId' AS membership_id, member->>'personId' AS person_id,
  payer_id, segment, programmes, member->>'startsOn' AS starts_on, member->>'nominatedOn' AS nominated_on,
  (member->>'incomeBase')::bigint AS income_base, member->>'occupation' AS occupation, member->>'sector' AS sector
  FROM (SELECT stream_id || '/' || version AS source_event, data->>'payerId' AS payer_id, data->>'segment' AS segment,
      data->'programmes' AS programmes,
      CASE type WHEN 'MembershipStarted' THEN json_build_array(data) ELSE data->'members' END AS members
    FROM events WHERE type IN ('MembershipStarted', 'RosterChunkEnrolled') OFFSET 0) AS told, json_array_elements(members) AS member`;

const PEOPLE = `SELECT DISTINCT ON (person_id) person_id, record->>'recordId' AS record_id, (record->>'version')::int AS record_version
  FROM (SELECT data->>'personId' AS person_id, data->'record' AS record FROM events WHERE type = 'PersonRegistered'
    UNION ALL SELECT member->>'personId', member->'record' FROM events, json_array_elements(data->'members') AS member
    WHERE type = 'RosterChunkEnrolled' AND member->>'record' IS NOT NULL) AS each
  ORDER BY person_id, (record->>'version')::int DESC`;

const months = (
  type: string,
): string => `SELECT source_event, member->>'membershipId' AS membership_id, month, invoice_id,
  issued_on, due_on, received_on, member->>'personId' AS person_id, (member->>'jkk')::bigint AS jkk,
  (member->>'jkm')::bigint AS jkm, chunk * ${CHUNK_SIZE} + place - 1 AS position
  FROM (SELECT stream_id || '/' || version AS source_event, data->>'month' AS month, data->>'invoiceId' AS invoice_id,
      data->>'issuedOn' AS issued_on, data->>'dueOn' AS due_on, data->>'receivedOn' AS received_on,
      (data->>'chunk')::int AS chunk, data->'members' AS members
    FROM events WHERE type = '${type}' OFFSET 0) AS told, json_array_elements(members) WITH ORDINALITY AS listed (member, place)`;

const columns = (names: string, made: string): string => `SELECT ${names} FROM (${made}) AS made`;

const MEMBERSHIP =
  'membership_id, person_id, payer_id, segment, programmes, starts_on, nominated_on, income_base';
const MONTH = 'membership_id, month, invoice_id, issued_on, due_on, source_event';

/** What a service keeps of the events of one service, its own or another's. */
const kept = (rows: string, names: string, of: string, made: string): RowsOfEvents => ({
  rows,
  made: { of, sql: columns(names, made) },
  live: { in: rows.split('.')[0] ?? '', sql: `SELECT ${names} FROM ${rows.split('.')[1]}` },
});

export const ROWS_OF_EVENTS: readonly RowsOfEvents[] = [
  kept(
    'enrollment.payer',
    'payer_id, payer_code, kind, name, region_code, decree_number, decree_date',
    'enrollment',
    PAYERS,
  ),
  kept('billing.payer', 'payer_id, payer_code, kind, name, region_code', 'enrollment', PAYERS),
  kept('enrollment.membership', `${MEMBERSHIP}, occupation, sector`, 'enrollment', MEMBERS),
  kept(
    'billing.member',
    'membership_id, person_id, payer_id, starts_on, income_base, sector',
    'enrollment',
    MEMBERS,
  ),
  kept('claims.member', `${MEMBERSHIP}, source_event`, 'enrollment', MEMBERS),
  kept('enrollment.person', 'person_id, record_version', 'enrollment', PEOPLE),
  kept(
    'claims.payer_size',
    'source_event, payer_id, members',
    'enrollment',
    `SELECT source_event, payer_id, count(*) AS members FROM (${MEMBERS}) AS each GROUP BY 1, 2`,
  ),
  kept('claims.insured_person', 'person_id, record_id, record_version', 'enrollment', PEOPLE),
  kept(
    'enrollment.heir_on_file',
    'person_id, position, record_id, record_version, relation',
    'enrollment',
    `SELECT person_id, place AS position, heir->'record'->>'recordId' AS record_id,
      (heir->'record'->>'version')::int AS record_version, heir->>'relation' AS relation
    FROM (SELECT DISTINCT ON (stream_id) data->>'personId' AS person_id, data FROM events WHERE type = 'HeirsRecorded'
      ORDER BY stream_id, version DESC) AS latest, json_array_elements(data->'heirs') WITH ORDINALITY AS listed (heir, place)`,
  ),
  kept(
    'enrollment.roster',
    'roster_id, imported_by, rows, enrolled, unchanged, rejected',
    'enrollment',
    `SELECT data->>'rosterId' AS roster_id, metadata->>'actor' AS imported_by, (data->>'rows')::int AS rows,
      (data->>'enrolled')::int AS enrolled, (data->>'unchanged')::int AS unchanged, (data->>'rejected')::int AS rejected
    FROM events WHERE type = 'RosterImported'`,
  ),
  kept(
    'enrollment.roster_payer',
    'roster_id, payer_id, members',
    'enrollment',
    `SELECT data->>'rosterId' AS roster_id, data->>'payerId' AS payer_id, sum(json_array_length(data->'members')) AS members
    FROM events WHERE type = 'RosterChunkEnrolled' GROUP BY 1, 2`,
  ),
  kept(
    'billing.invoice',
    'invoice_id, payer_id, month, issued_on, due_on, members, jkk, jkm, amount, received_on, reference',
    'billing',
    `SELECT issued.data->>'invoiceId' AS invoice_id, issued.data->>'payerId' AS payer_id, issued.data->>'month' AS month,
      issued.data->>'issuedOn' AS issued_on, issued.data->>'dueOn' AS due_on, (issued.data->>'members')::int AS members,
      (issued.data->>'jkk')::bigint AS jkk, (issued.data->>'jkm')::bigint AS jkm, (issued.data->>'amount')::bigint AS amount,
      paid.data->>'receivedOn' AS received_on, paid.data->>'reference' AS reference
    FROM events AS issued LEFT JOIN events AS paid
      ON paid.type = 'InvoicePaid' AND paid.data->>'invoiceId' = issued.data->>'invoiceId'
    WHERE issued.type = 'InvoiceIssued'`,
  ),
  kept(
    'billing.invoice_member',
    'membership_id, month, invoice_id, person_id, jkk, jkm, position',
    'billing',
    months('InvoiceMembersListed'),
  ),
  kept('claims.invoiced_month', MONTH, 'billing', months('InvoiceMembersListed')),
  kept('claims.covered_month', `${MONTH}, received_on`, 'billing', months('MonthsCovered')),
  kept(
    'claims.filed_document',
    'sha256, claim_id, document',
    'claims',
    `SELECT data->>'sha256' AS sha256, data->>'claimId' AS claim_id, data->>'document' AS document
    FROM events WHERE type = 'DocumentFiled'`,
  ),
  kept(
    'claims.accident',
    'accident_id, version, report_number, happened_on, happened_time, region_code, category, suspected, conclusion, concluded_by, concluded_in',
    'claims',
    `SELECT reported.data->>'accidentId' AS accident_id,
      (SELECT max(version) FROM events WHERE stream_id = reported.stream_id) AS version,
      reported.data->>'reportNumber' AS report_number, reported.data->>'happenedOn' AS happened_on,
      reported.data->>'happenedTime' AS happened_time, reported.data->>'regionCode' AS region_code,
      reported.data->>'category' AS category, (reported.data->>'suspected')::boolean AS suspected,
      concluded.data->>'conclusion' AS conclusion, concluded.data->>'concludedBy' AS concluded_by,
      concluded.stream_id || '/' || concluded.version AS concluded_in
    FROM events AS reported LEFT JOIN events AS concluded
      ON concluded.type = 'AccidentConcluded' AND concluded.stream_id = reported.stream_id
    WHERE reported.type = 'AccidentReported'`,
  ),
  kept(
    'claims.accident_victim',
    'accident_id, person_id, claim_id',
    'claims',
    `SELECT accident_id, person_id, (SELECT data->>'claimId' FROM events AS filed
        WHERE type = 'ClaimFiledForVictim' AND filed.stream_id::text = accident_id AND data->>'personId' = person_id
        ORDER BY version DESC LIMIT 1) AS claim_id
    FROM (SELECT stream_id::text AS accident_id, json_array_elements_text(data->'victims') AS person_id FROM events
        WHERE type = 'AccidentReported'
      UNION ALL SELECT stream_id::text, data->>'personId' FROM events WHERE type = 'VictimAdded') AS victim`,
  ),
  kept(
    'claims.return_to_work',
    'return_id, claim_id, person_id, version, is_open',
    'claims',
    `SELECT referred.stream_id::text AS return_id, data->>'claimId' AS claim_id, data->>'personId' AS person_id,
      (SELECT max(version) FROM events WHERE stream_id = referred.stream_id) AS version,
      NOT EXISTS (SELECT FROM events WHERE stream_id = referred.stream_id AND type = 'ReturnToWorkEnded') AS is_open
    FROM events AS referred WHERE type = 'ReturnToWorkReferred'`,
  ),
  kept(
    'disbursement.award',
    'claim_id, receipt_number, programme, amount',
    'claims',
    `SELECT data->>'claimId' AS claim_id, data->>'receiptNumber' AS receipt_number, data->>'programme' AS programme,
      (data->>'award')::bigint AS amount FROM events WHERE type = 'ClaimApproved'`,
  ),
  kept(
    'disbursement.award_correction',
    'claim_id, version, amount',
    'claims',
    `SELECT data->>'claimId' AS claim_id, version, (data->>'award')::bigint AS amount FROM events
    WHERE type IN ('AwardCorrected', 'ScholarshipYearAwarded')`,
  ),
  kept(
    'claims.payout_hand',
    'case_id, actor',
    'disbursement',
    `SELECT DISTINCT data->>'claimId' AS case_id, COALESCE(data->>'preparedBy', data->>'approvedBy') AS actor
    FROM events WHERE type IN ('PaymentPutInPayout', 'PaymentReleased')`,
  ),
  kept(
    'disbursement.disputed_case',
    'claim_id, version, open',
    'claims',
    `SELECT DISTINCT ON (stream_id) data->>'claimId' AS claim_id, version, type = 'HeirsDisputed' AS open
    FROM events WHERE type IN ('HeirsDisputed', 'HeirsDisputeSettled') ORDER BY stream_id, version DESC`,
  ),
  kept(
    'disbursement.corrected_account',
    'record_id, record_version, record_commitment, claim_id, payee_id, evidence, confirmed_at',
    'claims',
    `SELECT data->'record'->>'recordId' AS record_id, (data->'record'->>'version')::int AS record_version,
      data->'record'->>'commitment' AS record_commitment, data->>'claimId' AS claim_id, data->>'payeeId' AS payee_id,
      stream_id || '/' || version AS evidence, (data->>'confirmedAt')::timestamptz AS confirmed_at
    FROM events WHERE type = 'AccountCorrected'`,
  ),
  {
    rows: 'disbursement.repayment_line',
    made: {
      of: 'disbursement',
      sql: `SELECT data->>'fileId' AS file_id, (data->>'line')::int AS line, stream_id AS recovery_id FROM events
      WHERE type = 'OverpaymentRepaid'`,
    },
    live: {
      in: 'disbursement',
      sql: "SELECT file_id, line, recovery_id FROM repayment_line WHERE kind = 'STATEMENT'",
    },
  },
  {
    rows: 'disbursement.duty of the claim',
    made: {
      of: 'claims',
      sql: `SELECT data->>'claimId' AS case_id, duty, actor FROM events, LATERAL (VALUES
        ('SUBMITTER', COALESCE(data->>'submittedBy', data->>'enteredBy')),
        ('MEDICAL_ADVISER', data->>'advisedBy'), ('VERIFIER', data->>'verifiedBy'),
        ('APPEAL_DECIDER', data->>'decidedBy'),
        ('CLAIM_APPROVER', COALESCE(data->>'approvedBy', data->>'confirmedBy', data->>'dismissedBy'))) AS did (duty, actor)
      WHERE type IN ('ClaimApproved', 'AppealDecided', 'AwardCorrected', 'OverpaymentFound', 'ScholarshipYearAwarded',
        'AccountEntered', 'AccountCorrected', 'AccountDismissed', 'FurtherCostsEntered') AND actor IS NOT NULL
      UNION SELECT data->>'claimId', CASE former->>'duty' WHEN 'verifier' THEN 'VERIFIER' WHEN 'approver' THEN 'CLAIM_APPROVER'
        ELSE 'APPEAL_DECIDER' END, former->>'actor' FROM events, json_array_elements(data->'formerly') AS former
      WHERE type = 'AppealDecided'`,
    },
    live: {
      in: 'disbursement',
      sql: "SELECT case_id, duty, actor FROM duty WHERE duty NOT LIKE 'PAYOUT%'",
    },
  },
  {
    rows: 'disbursement.duty of the payout',
    made: {
      of: 'disbursement',
      sql: `SELECT DISTINCT payment->>'claimId' AS case_id, duty, actor
      FROM events AS prepared LEFT JOIN events AS approved
        ON approved.type = 'PayoutApproved' AND approved.stream_id = prepared.stream_id,
        json_array_elements(prepared.data->'payments') AS payment,
        LATERAL (VALUES ('PAYOUT_PREPARER', prepared.data->>'preparedBy'), ('PAYOUT_APPROVER', approved.data->>'approvedBy'))
          AS did (duty, actor)
      WHERE prepared.type = 'PayoutPrepared' AND actor IS NOT NULL`,
    },
    live: { in: 'disbursement', sql: "SELECT case_id, duty, actor FROM duty WHERE duty LIKE 'PAYOUT%'" },
  },
];
