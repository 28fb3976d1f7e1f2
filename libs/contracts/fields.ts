import { z } from 'zod';
import { type Actor, OFFICE_CODE, type OfficeCode, type Rupiah } from '#kernel';

/** An identifier branded by the caller: `uuid<ClaimId>()`. */
export const uuid = <Id extends string>() => z.uuid() as unknown as z.ZodType<Id>;
/** Whole rupiah, zero or more. */
export const rupiahField = z.int().nonnegative() as unknown as z.ZodType<Rupiah>;
export const plainDate = z.iso.date();
export const plainMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const instant = z.iso.datetime();
export const digest = z.string().regex(/^[0-9a-f]{64}$/);
export const actor = z.string().min(1).max(100) as unknown as z.ZodType<Actor>;
/** A code out of a list; never free text, which could carry personal data. */
export const code = z.string().regex(/^[A-Z0-9][A-Z0-9_.-]{0,63}$/);
/** As the table of offices and the tokens of their staff name them. */
export const officeCode = z.string().regex(OFFICE_CODE) as unknown as z.ZodType<OfficeCode>;
/** Who judges a case has one of these duties on it. */
export const judgingDuty = z.enum(['adviser', 'verifier', 'approver', 'decider']);
/** A document or receipt number: letters, digits and separators only. */
export const referenceText = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9./_-]{0,63}$/);
export const eventId = z.string().regex(/^[0-9a-f-]{36}\/[1-9]\d*$/);

/** What an event carries of a personal record: which one, which version, and a commitment to its content. */
export const recordRef = z.strictObject({
  recordId: z.uuid(),
  version: z.int().positive(),
  commitment: digest,
});

export const bilingual = z.strictObject({ id: z.string(), en: z.string() });
export const programme = z.enum(['JKK', 'JKM']);
export const segment = z.enum(['PU', 'BPU']);
export const sector = z.enum(['TRANSPORT', 'OTHER']);
export const payerKind = z.enum([
  'APBD',
  'APBDES',
  'DESA_ADAT',
  'WADAH',
  'CSR',
  'EMPLOYER',
  'PROJECT',
  'SELF',
]);
/** A chunk names at most this many members, so that no message grows without bound. */
export const CHUNK_SIZE = 1000;
