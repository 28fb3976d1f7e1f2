import type { z } from 'zod';
import type { rows } from '#event-store';
import { regionDate } from '#kernel';
import type { PartnerHospitals } from '../hospital/partner-hospitals.js';
import { type guaranteePage, guaranteeShown, type guaranteesSchema } from './guarantee-answer.js';
import { GUARANTEE_CANCEL_REASONS } from './guarantee-reasons.table.js';
import { guaranteesOfAccident, openGuarantees } from './guarantee-rows.js';

type Database = Parameters<typeof rows>[0];

interface Asked {
  readonly hospitals: PartnerHospitals;
  /** ISO instant. */
  readonly at: string;
}

/** The letters of the victims of an accident, and what another one can name. */
export async function guaranteesAnswer(
  database: Database,
  accidentId: string,
  asked: Asked,
): Promise<z.infer<typeof guaranteesSchema>> {
  const found = await guaranteesOfAccident(database, accidentId);
  const today = regionDate(Temporal.Instant.from(asked.at));
  return {
    guarantees: found.map(row => guaranteeShown(row, asked)),
    hospitals: asked.hospitals
      .on(today)
      .map(({ hospitalCode: code, name, agreedFrom }) => ({ code, name, agreedFrom })),
    cancelReasons: GUARANTEE_CANCEL_REASONS,
  };
}

/** The letters that are open, the oldest first. */
export async function guaranteesWaiting(
  database: Database,
  { after = null, limit }: { readonly after?: string | null | undefined; readonly limit: number },
  asked: Asked,
): Promise<z.infer<typeof guaranteePage>> {
  const found = await openGuarantees(database, { after, limit: limit + 1 });
  const items = found.slice(0, limit).map(row => guaranteeShown(row, asked));
  return { items, next: found.length > limit ? (items.at(-1)?.guaranteeId ?? null) : null };
}
