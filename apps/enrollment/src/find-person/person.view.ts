import { z } from 'zod';
import { payerKind, plainDate, programme, sector, segment } from '#contracts';
import { maskNik } from '#kernel';

/** A person as the database has it, memberships gathered. */
export interface PersonRow {
  readonly person_id: string;
  readonly nik: string;
  readonly name: string;
  readonly name_key: string;
  readonly district_code: string;
  readonly card_number: string;
  readonly memberships: MembershipView[];
}

const membershipView = z.strictObject({
  membershipId: z.uuid(),
  payerId: z.uuid(),
  payerCode: z.string(),
  payerName: z.string().nullable(),
  payerKind,
  segment,
  programmes: z.array(programme),
  startsOn: plainDate,
  nominatedOn: plainDate.nullable(),
  incomeBase: z.int(),
  occupation: z.string(),
  sector,
});

export type MembershipView = z.infer<typeof membershipView>;

export const personViewSchema = z.strictObject({
  personId: z.uuid(),
  nik: z
    .string()
    .describe(
      'Tanpa tanggal lahir; yang utuh lewat POST /api/persons/:id/nik · without the birth date; the whole one through POST /api/persons/:id/nik',
    ),
  name: z.string(),
  districtCode: z.string(),
  cardNumber: z.string(),
  memberships: z.array(membershipView),
});

export type PersonView = z.infer<typeof personViewSchema>;

const heirView = z.strictObject({
  recordId: z.uuid(),
  relation: z.string(),
  name: z.string(),
  nik: z.string().nullable(),
});

export type HeirView = z.infer<typeof heirView>;

export const personWithHeirs = personViewSchema.extend({ heirs: z.array(heirView) });
export const personPage = z.strictObject({ items: z.array(personViewSchema), next: z.uuid().nullable() });

/** Nobody needs the whole number to recognise a person; who does need it asks for it, and that is recorded. */
export const personView = (row: PersonRow): PersonView => ({
  personId: row.person_id,
  nik: maskNik(row.nik),
  name: row.name,
  districtCode: row.district_code,
  cardNumber: row.card_number,
  memberships: row.memberships,
});
