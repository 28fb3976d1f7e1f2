import type { ExplainedNo } from '../benefits/benefit.types.js';
import { explainedNo } from '../explain/explained-no.js';
import { type LawOfTheDay, theRow } from '../law/law-of-the-day.js';
import type { Programme } from '../law/terms.js';
import type { Payee } from './heir.types.js';

/**
 * Why a minor cannot be paid: nobody is named as guardian; `null` for an adult or where one is. Practice, remembered and
 * in no source: its mark says so, and who is a minor is for the caller to know. Throws on an unknown kinship.
 */
export function minorIsPaidThroughAGuardian(
  today: LawOfTheDay,
  programme: Programme,
  { kinship, isMinor, guardian }: Payee,
): ExplainedNo | null {
  if (!isMinor || guardian?.trim()) return null;
  const row = theRow(
    today.rows.heirRanks,
    candidate => candidate.programme === programme && candidate.kinship === kinship,
  );
  return explainedNo({
    rule: 'minorIsPaidThroughAGuardian',
    text: {
      id: 'Ahli waris di bawah umur menerima melalui wali; walinya belum disebut',
      en: 'An heir who is a minor is paid through a guardian; none is named',
    },
    law: { ...row, article: 'pasal belum diperiksa', mark: 'UNCONFIRMED' },
  });
}
