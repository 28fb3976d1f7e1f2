import { Refused, type rows } from '#event-store';
import type { Law } from '#statutory';
import type { PartnerHospitals } from '../hospital/partner-hospitals.js';
import { type PrintedLetter, type Printing, printTexts } from '../letters/print-letter.js';
import { accidentView } from '../show-accident/accident-view.js';
import { composeGuarantee } from './compose-guarantee.js';
import { guaranteeShown } from './guarantee-answer.js';
import { guaranteeFacts } from './guarantee-facts.js';
import { guaranteesById } from './guarantee-rows.js';

interface Asked {
  readonly law: Law;
  readonly hospitals: PartnerHospitals;
}

/** The letter for the hospital as a PDF; made when it is asked for, and kept nowhere. */
export async function printGuarantee(
  database: Parameters<typeof rows>[0],
  guaranteeId: string,
  { law, hospitals }: Asked,
  { codes, publicUrl }: Printing,
): Promise<{ readonly number: string; readonly printed: PrintedLetter }> {
  const [row] = await guaranteesById(database, [guaranteeId]);
  if (!row) throw new Refused({ code: 'GUARANTEE_NOT_FOUND', values: {} });
  // As it was known then, so that the same letter has the same bytes.
  const at = row.issuedAt;
  const { people, reportNumber } = await accidentView(database, row.accidentId, { law, at });
  const victim = people.find(({ personId }) => personId === row.personId);
  const treated = { name: victim?.name ?? null, nik: victim?.nik ?? null, reportNumber };
  const facts = guaranteeFacts(row);
  const letter = { ...guaranteeShown(row, { hospitals, at }), issuedDate: facts.date };
  const texts = {
    id: composeGuarantee(letter, treated, 'id'),
    en: composeGuarantee(letter, treated, 'en'),
  };
  const bears = { number: facts.number, date: facts.date, code: codes.of(facts) };
  return { number: facts.number, printed: await printTexts(bears, texts, publicUrl) };
}
