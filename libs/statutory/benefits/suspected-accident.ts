import { referenceOf } from '../explain/line.js';
import type { LawOfTheDay } from '../law/law-of-the-day.js';
import type { BilingualText, LawReference } from '../law/terms.js';

/** Care is given before anybody knows whether it was a work accident; the conclusion has a last day. */
export interface CareFirst {
  readonly concludedBy: Temporal.PlainDate;
  readonly text: BilingualText;
  readonly law: LawReference;
}

/** The care of a suspected work accident is guaranteed from the stage I report; `null` before the law that says so. */
export function suspectedAccidentIsCaredForFirst(
  stageIReportedOn: Temporal.PlainDate,
  today: LawOfTheDay,
): CareFirst | null {
  const [law] = today.rows.suspectedAccidents;
  if (law === undefined) return null;
  return {
    concludedBy: stageIReportedOn.add({ days: law.days }),
    text: {
      id: `Dugaan kecelakaan kerja dirawat lebih dahulu; kesimpulan paling lambat ${law.days} hari setelah laporan tahap I`,
      en: `A suspected work accident is cared for first; its conclusion follows at latest ${law.days} days after the stage I report`,
    },
    law: referenceOf(law),
  };
}
