import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { rows, type Tx } from '#event-store';
import type { BatchContext, ReceivedEvent } from '#kafka';
import { type MemberRow, membersOf, type PayerRow, payersOf } from './members.project.js';

const KEEP_PAYERS = `
INSERT INTO payer (payer_id, payer_code, kind, name, region_code)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[]) ON CONFLICT DO NOTHING`;

const KEEP_MEMBERS = `
INSERT INTO member (membership_id, person_id, payer_id, starts_on, starts_month, income_base, sector)
SELECT membership_id, person_id, payer_id, starts_on, to_char(starts_on, 'YYYY-MM'), income_base, sector
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::date[], $5::bigint[], $6::text[])
  AS given (membership_id, person_id, payer_id, starts_on, income_base, sector)
ON CONFLICT DO NOTHING`;

/** Who pays for whom and since when. Members and payers may come in any order: an invoice needs both, this does not. */
@Controller()
export class EnrollmentEventsConsumer {
  @EventPattern<string>('enrollment.events')
  async onEnrollmentEvents(@Payload() events: ReceivedEvent[], @Ctx() { tx }: BatchContext): Promise<void> {
    await keepPayers(tx, payersOf(events));
    await keepMembers(tx, membersOf(events));
  }
}

async function keepPayers(tx: Tx, payers: readonly PayerRow[]): Promise<void> {
  if (payers.length === 0) return;
  await rows(tx, KEEP_PAYERS, [
    payers.map(row => row.payerId),
    payers.map(row => row.payerCode),
    payers.map(row => row.kind),
    payers.map(row => row.name),
    payers.map(row => row.regionCode),
  ]);
}

async function keepMembers(tx: Tx, members: readonly MemberRow[]): Promise<void> {
  if (members.length === 0) return;
  await rows(tx, KEEP_MEMBERS, [
    members.map(row => row.membershipId),
    members.map(row => row.personId),
    members.map(row => row.payerId),
    members.map(row => row.startsOn),
    members.map(row => row.incomeBase),
    members.map(row => row.sector),
  ]);
}
