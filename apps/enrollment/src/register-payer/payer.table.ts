import { EntitySchema } from 'typeorm';
import type { PayerRegistered } from '#contracts';
import { rows, type Tx } from '#event-store';

export interface PayerRow {
  readonly payer_id: string;
  readonly payer_code: string;
  readonly kind: string;
  readonly name: string | null;
  readonly region_code: string;
  readonly decree_number: string | null;
  readonly decree_date: string | null;
}

export const payerTable = new EntitySchema<PayerRow>({
  name: 'payer',
  columns: {
    payer_id: { type: 'uuid', primary: true },
    payer_code: { type: 'text' },
    kind: { type: 'text' },
    name: { type: 'text', nullable: true },
    region_code: { type: 'text' },
    decree_number: { type: 'text', nullable: true },
    decree_date: { type: 'date', nullable: true },
  },
});

/** A payer is registered once and stays as registered. */
export function projectPayer({ data }: PayerRegistered): PayerRow {
  return {
    payer_id: data.payerId,
    payer_code: data.payerCode,
    kind: data.kind,
    name: data.name,
    region_code: data.regionCode,
    decree_number: data.decree?.number ?? null,
    decree_date: data.decree?.date ?? null,
  };
}

const INSERT = `
INSERT INTO payer (payer_id, payer_code, kind, name, region_code, decree_number, decree_date)
SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::date[])`;

export async function keepPayers(tx: Tx, payers: readonly PayerRow[]): Promise<void> {
  if (payers.length === 0) return;
  await rows(tx, INSERT, [
    payers.map(row => row.payer_id),
    payers.map(row => row.payer_code),
    payers.map(row => row.kind),
    payers.map(row => row.name),
    payers.map(row => row.region_code),
    payers.map(row => row.decree_number),
    payers.map(row => row.decree_date),
  ]);
}
