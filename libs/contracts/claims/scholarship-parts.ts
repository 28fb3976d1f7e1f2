import { z } from 'zod';
import type { ClaimId, PayeeId } from '#kernel';
import { uuid } from '../fields.js';

export const schoolLevel = z.enum(['TK', 'SD', 'SMP', 'SMA', 'PT']);

/** Of which child, and of which school year: the calendar year in which it begins. */
export const yearOfChild = {
  claimId: uuid<ClaimId>(),
  childId: uuid<PayeeId>(),
  schoolYear: z.int().positive(),
};
