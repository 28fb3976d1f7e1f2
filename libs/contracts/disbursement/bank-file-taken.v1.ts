import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.js';
import { actor, digest, instant, plainDate, rupiahField } from '../fields.js';

/** Exact, as the bank writes it: an account may be overdrawn, and interest may have decimals. */
const balance = z.string().regex(/^-?\d{1,18}(\.\d{1,5})?$/);

export const bankFileTakenV1 = defineEvent({
  type: 'BankFileTaken',
  version: 1,
  topic: 'disbursement.events',
  meaning: {
    id: 'Berkas bank diterima: sidik, jumlah baris, jumlah kendali, berapa yang cocok',
    en: 'A file of the bank was taken: digest, lines, control sums, how many match',
  },
  schema: z.strictObject({
    fileId: z.uuid(),
    kind: z.enum(['STATEMENT', 'NOTIFICATION', 'REPORT']),
    message: z.string().regex(/^[a-z]{4}\.\d{3}\.\d{3}\.\d{2}$/),
    digest,
    statements: z.array(z.strictObject({ day: plainDate, opening: balance, closing: balance })).max(400),
    lines: z.int().nonnegative(),
    faulty: z.int().nonnegative(),
    debits: rupiahField,
    credits: rupiahField,
    matched: z.int().nonnegative(),
    exceptions: z.int().nonnegative(),
    takenBy: actor,
    takenAt: instant,
  }),
});

export type BankFileTaken = EventOf<typeof bankFileTakenV1>;
