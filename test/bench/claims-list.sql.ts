/** A hundred thousand claims of three years, most of them settled, over forty officers and the people that they are about. */
export const SEED_CLAIMS = `
INSERT INTO claim (claim_id, version, stage, programme, outcome, person_id, event_date, receipt_number, submitted_by,
  submitted_at, has_costs, documents, missing, due_on, reasons, award, paid, payments)
SELECT claim_id, 8, stage, programme, outcome, person_id, submitted_on - 9, programme || '-' || year || '-' || receipt,
  'petugas-' || officer, submitted_on + interval '3 hours' + n % 9000 * interval '1 second', programme = 'JKK',
  '{KPJ_CARD,KTP_PARTICIPANT,KTP_HEIR,DEATH_CERTIFICATE,FAMILY_CARD,HEIR_CERTIFICATE,BANK_BOOK}',
  CASE WHEN stage = 'NeedsAttention' THEN '{BANK_BOOK}'::text[] ELSE '{}' END,
  CASE WHEN stage <> 'NeedsAttention' THEN submitted_on + CASE programme WHEN 'JKM' THEN 5 ELSE 9 END END,
  CASE WHEN stage = 'NeedsAttention' THEN
    '[{"code":"DOCUMENTS_MISSING","values":{"documents":["BANK_BOOK"]},"evidence":[]},
      {"code":"SIGNAL_ENROLLED_SHORTLY_BEFORE","values":{"days":9,"nominatedOn":"2025-12-20","startsOn":"2026-01-01"},"evidence":[]},
      {"code":"MONTH_NOT_PAID","values":{"month":"2026-01","issuedOn":"2026-01-01","dueOn":"2026-01-15"},"evidence":[]}]'
    ELSE '[]' END::json,
  CASE WHEN stage IN ('Assessed', 'Approved', 'PartlyPaid', 'Settled') THEN award END,
  CASE stage WHEN 'Settled' THEN award WHEN 'PartlyPaid' THEN award / 2 ELSE 0 END,
  CASE WHEN stage IN ('PartlyPaid', 'Settled') THEN
    json_build_array(json_build_object('paymentId', claim_id, 'shareId', person_id, 'amount', award)) ELSE '[]' END
FROM (
  SELECT n, md5('claim ' || n)::uuid AS claim_id, md5('person ' || n % 97000)::uuid AS person_id, n * 7919 % 40 AS officer,
    upper(translate(left(md5('receipt ' || n), 10), 'abcdef', 'GHJKMN')) AS receipt,
    CASE WHEN n * 31 % 100 < 62 THEN 'JKM' ELSE 'JKK' END AS programme,
    CASE WHEN n * 31 % 100 < 66 THEN 'death' ELSE 'recovered' END AS outcome,
    date '2023-11-20' + n / 92 AS submitted_on, extract(year FROM date '2023-11-20' + n / 92) AS year,
    CASE WHEN n * 31 % 100 < 62 THEN 42000000 ELSE 250000 + n * 7717 % 60000 * 1000 END AS award,
    CASE
      WHEN n * 7907 % 1000 < 5 THEN 'ReturnedToOfficer'
      WHEN n * 7907 % 1000 < 60 THEN 'Rejected'
      WHEN n * 7907 % 1000 < 70 THEN 'Withdrawn'
      WHEN n <= 92000 THEN 'Settled'
      ELSE (ARRAY['NeedsAttention', 'NeedsAttention', 'Validated', 'Validated', 'Assessed', 'Assessed', 'Approved', 'PartlyPaid',
        'Submitted'])[1 + n * 13 % 9]
    END AS stage
  FROM generate_series(1, 100000) AS n
) AS given ORDER BY n`;

export const SEED_PEOPLE = `
INSERT INTO insured_person (person_id, record_id, record_version)
SELECT person_id, md5('record ' || person_id)::uuid, 1 FROM (SELECT DISTINCT person_id FROM claim) AS people`;

/** The numbers are as long as real ones and belong to nobody: there is no district 00. */
export const SEED_RECORDS = `
INSERT INTO foreign_record (record_id, version, kind, data, salt, commitment)
SELECT record_id, 1, 'PersonRecord', json_build_object('personId', person_id, 'nik', '00' || lpad(n::text, 14, '0'),
    'name', 'Contoh Peserta ' || n, 'birthDate', '1970-01-01', 'districtCode', '510601',
    'cardNumber', lpad(n::text, 11, '0')), md5(record_id::text), repeat(md5(person_id::text), 2)
FROM (SELECT person_id, record_id, row_number() OVER () AS n FROM insured_person) AS people`;

/** What the database does by itself within minutes. */
export const SETTLE_DOWN = [
  'VACUUM (ANALYZE) claim',
  'VACUUM (ANALYZE) insured_person',
  'VACUUM (ANALYZE) foreign_record',
];
