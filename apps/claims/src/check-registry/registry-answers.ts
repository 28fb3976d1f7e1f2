import { z } from 'zod';
import type { RegistryCodes } from './civil-registry.js';

const nothingKnown = z.strictObject({
  found: z.literal(false),
  nameMatches: z.null(),
  birthMatches: z.null(),
  isDead: z.null(),
  deathDate: z.null(),
});
const known = z
  .strictObject({
    found: z.literal(true),
    nameMatches: z.boolean(),
    birthMatches: z.boolean().nullable(),
    isDead: z.boolean(),
    deathDate: z.iso.date().nullable(),
  })
  .refine(({ isDead, deathDate }) => isDead || deathDate === null);
const said = z.union([nothingKnown, known]);

const deathsSaid = z.object({
  items: z.array(z.object({ nik: z.string().regex(/^\d{16}$/), deathDate: z.iso.date() })),
  next: z.int().nonnegative(),
});

/** Reads a page of deaths; one that cannot be understood is none, so that nobody is passed over. */
export function deathsUnderstood(body: unknown) {
  const read = deathsSaid.safeParse(body);
  return read.success ? { deaths: read.data.items, next: read.data.next } : null;
}

/** Reads what the registry said. What cannot be understood, or says more than was asked, is no answer. */
export function understood(body: unknown): RegistryCodes | null {
  const read = said.safeParse(body);
  return read.success ? read.data : null;
}
