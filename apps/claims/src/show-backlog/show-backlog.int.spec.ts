import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { rows } from '#event-store';
import { regionDate } from '#kernel';
import { bootForTest, type TestClient, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import type { claimBacklog } from './read-backlog.js';

type Backlog = z.infer<typeof claimBacklog>;

const STAGES = ['NeedsAttention', 'Validated', 'Assessed', 'Approved', 'Settled', 'Rejected'];
const REASONS = [
  ['DOCUMENTS_MISSING'],
  ['MONTH_NOT_PAID', 'DOCUMENTS_MISSING', 'MONTH_NOT_PAID'],
  ['FURTHER_DOCUMENT_ASKED'],
  ['SIGNAL_NEAR_DUPLICATE'],
];

/** One claim: so many days old on the calendar of the region, and its clock. */
interface Seed {
  readonly stage: string;
  readonly days: number;
  readonly due: number | null;
  readonly reasons: readonly string[];
  readonly office: string;
  readonly paused: string | null;
}

// Days on both sides of every edge of a band.
const AGES = [0, 1, 3, 4, 7, 8, 30, 31, 180, 181, 400];
const SEEDS: readonly Seed[] = STAGES.flatMap((stage, n) =>
  AGES.map((days, m) => ({
    stage,
    days,
    due: (n + m) % 3 === 0 ? null : ((n + m) % 5) - 2,
    reasons: REASONS[m % REASONS.length] ?? [],
    office: m % 2 === 0 ? '5103' : '5107',
    paused: (n + m) % 6 === 0 ? '2026-01-02' : null,
  })),
);

// The first minute of its day for one half and the last one for the other.
const WRITE = `
INSERT INTO claim (claim_id, version, stage, programme, outcome, person_id, event_date, receipt_number, submitted_by,
  submitted_at, has_costs, documents, missing, due_on, reasons, award, paid, payments, office, later_papers)
SELECT gen_random_uuid(), 1, stage, 'JKM', 'death', gen_random_uuid(), '2024-01-02', 'JKM-2026-' || lpad(n::text, 10, '0'),
  'officer.ayu', ($2::date - days + CASE WHEN n % 2 = 0 THEN time '00:00' ELSE time '23:59' END) AT TIME ZONE 'Asia/Makassar',
  false, '{}', '{}', $2::date + due, (SELECT json_agg(json_build_object('code', code, 'values', '{}'::json)) FROM json_array_elements_text(reasons) AS code),
  NULL, 0, '[]', office, json_build_object('open', '[]'::json, 'reasons', '[]'::json, 'paused',
    CASE WHEN paused IS NOT NULL THEN json_build_object('since', paused, 'dueOn', '2026-01-08') END)
FROM ROWS FROM (json_to_recordset($1) AS (stage text, days int, due int, reasons json, office text, paused text)) WITH ORDINALITY AS seed (stage, days, due, reasons, office, paused, n)`;

let service: TestService;
let reader: TestClient;
const today = regionDate(Temporal.Now.instant());
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database);
  reader = service.as('auditor-1', 'auditor');
  await rows(service.database.dataSource, WRITE, [JSON.stringify(SEEDS), today.toString()]);
});
afterAll(() => service.close());

const backlog = async (query = ''): Promise<Backlog> => {
  const { status, body } = await reader.get(`/api/claims/backlog${query}`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
};
const isOpen = ({ stage }: Seed): boolean => stage !== 'Settled' && stage !== 'Rejected';
const listed = async (query: string): Promise<number> => {
  const { status, body } = await reader.get(`/api/claims?limit=200&${query}`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.items.length;
};

describe('The backlog', () => {
  it('counts by stage what has not ended, by its age in days of the region', async () => {
    const { stages, total, bands, today: day } = await backlog();
    expect(day).toBe(today.toString());
    expect(bands.map(({ fromDays }) => fromDays)).toEqual([0, 4, 8, 31, 181]);
    expect(total).toBe(4 * AGES.length);
    expect(stages.map(({ state }) => state)).toEqual(STAGES.slice(0, 4));
    for (const { claims, ages } of stages) {
      expect(claims).toBe(AGES.length);
      expect(ages).toEqual([3, 2, 2, 2, 2]);
    }
  });

  it('counts what is overdue, and whose time limit does not run', async () => {
    const { stages } = await backlog();
    for (const { state, overdue, standing, oldest } of stages) {
      const own = SEEDS.filter(({ stage }) => stage === state);
      expect([state, overdue]).toEqual([state, own.filter(({ due }) => due !== null && due < 0).length]);
      expect([state, standing]).toEqual([state, own.filter(({ due }) => due === null).length]);
      expect(regionDate(Temporal.Instant.from(oldest)).toString()).toBe(
        today.subtract({ days: 400 }).toString(),
      );
    }
    expect(stages.some(({ overdue }) => overdue > 0)).toBe(true);
  });

  it('names what the claims that wait are waiting for, each claim once, and who must act', async () => {
    const { reasons } = await backlog();
    const waiting = SEEDS.filter(({ stage }) => stage === 'NeedsAttention');
    expect(reasons.map(({ reason, who, claims }) => [reason, who, claims])).toEqual(
      [
        ['DOCUMENTS_MISSING', 'CLAIMANT'],
        ['FURTHER_DOCUMENT_ASKED', 'CLAIMANT'],
        ['MONTH_NOT_PAID', 'PAYER'],
        ['SIGNAL_NEAR_DUPLICATE', 'OFFICE'],
      ].map(([reason = '', who]) => [
        ...[reason, who],
        waiting.filter(seed => seed.reasons.includes(reason)).length,
      ]),
    );
  });

  it('of one office has its claims only', async () => {
    const { total } = await backlog('?office=5103');
    expect(total).toBe(SEEDS.filter(seed => isOpen(seed) && seed.office === '5103').length);
  });

  it.each(['programme=JKM', 'office=5107'])('has a list behind each figure of %s', async filter => {
    const { stages, reasons, bands, today: day } = await backlog(`?${filter}`);
    const ofBands = bands.map(
      ({ submittedFrom, submittedBefore: before }) =>
        `${submittedFrom === null ? '' : `submittedFrom=${submittedFrom}&`}submittedBefore=${before}`,
    );
    const groups = [
      ...stages.map(({ state, ...figures }) => ({ of: `state=${state}`, ...figures })),
      ...reasons.map(({ reason, ...figures }) => ({ of: `reason=${reason}`, ...figures })),
    ];
    for (const { of, claims, ages, overdue, standing } of groups) {
      const found = async (more: string) => listed(`${filter}&${of}&${more}`);
      expect([of, await found(`dueBefore=${day}`)]).toEqual([of, overdue]);
      expect([of, await found('clock=standing')]).toEqual([of, standing]);
      expect([of, await found('clock=running')]).toEqual([of, claims - standing]);
      expect([of, await Promise.all(ofBands.map(found))]).toEqual([of, ages]);
    }
  });

  it.each(['reason=NO_SUCH_REASON', 'clock=broken', 'submittedFrom=2026-13-01', 'submittedBefore=yesterday'])(
    'refuses %s with the name of what is wrong',
    async query => {
      const { status, body } = await reader.get(`/api/claims/backlog?${query}`);
      expect(status).toBe(400);
      expect(JSON.stringify(body)).toContain(query.replace(/=.*/, ''));
    },
  );
});

describe('A row of the list', () => {
  it('says since when the clock stands still, while it does', async () => {
    const { body } = await reader.get('/api/claims?limit=200');
    const stopped = body.items.filter((item: { clockStoppedSince: string | null }) => item.clockStoppedSince);
    expect(stopped).toHaveLength(
      SEEDS.filter(seed => isOpen(seed) && seed.due === null && seed.paused).length,
    );
    expect(stopped[0]).toMatchObject({ clockStoppedSince: '2026-01-02', dueOn: null, workingDaysLeft: null });
  });
});
