import type { PayerKind } from '../payer/payer.events.js';
import { PAYER_CODE, PAYER_KINDS, REFERENCE, REGION_CODE } from '../register-payer/register-payer.request.js';
import type { PayerToRegister } from '../register-payer/register-payers.js';

export const PAYER_COLUMNS = [
  'kode_pembayar',
  'jenis',
  'nama',
  'kode_wilayah',
  'nomor_sk',
  'tanggal_sk',
] as const;
export type PayerColumn = (typeof PAYER_COLUMNS)[number];

export type PayerLineFault = { readonly column: PayerColumn; readonly code: 'PAYER_LINE_UNREADABLE' };

const READABLE: Readonly<Record<PayerColumn, (text: string) => boolean>> = {
  kode_pembayar: text => PAYER_CODE.test(text),
  jenis: text => PAYER_KINDS.includes(text as PayerKind),
  nama: text => text.length <= 200,
  kode_wilayah: text => REGION_CODE.test(text),
  nomor_sk: text => text === '' || REFERENCE.test(text),
  tanggal_sk: text => text === '' || isDate(text),
};

/** Reads one line of a payer file: the payer, or the columns that cannot be read. */
export function readPayerLine(
  values: Readonly<Record<PayerColumn, string>>,
  today: Temporal.PlainDate,
): { readonly payer: PayerToRegister } | { readonly faults: readonly PayerLineFault[] } {
  const faults = PAYER_COLUMNS.filter(column => !READABLE[column](values[column]));
  if (faults.length > 0) return { faults: faults.map(column => ({ column, code: 'PAYER_LINE_UNREADABLE' })) };
  const { kode_pembayar, jenis, nama, kode_wilayah, nomor_sk, tanggal_sk } = values;
  const hasDecree = nomor_sk !== '' && tanggal_sk !== '';
  return {
    payer: {
      payerCode: kode_pembayar,
      kind: jenis as PayerKind,
      name: nama === '' ? null : nama,
      regionCode: kode_wilayah,
      decree: hasDecree ? { number: nomor_sk, date: Temporal.PlainDate.from(tanggal_sk) } : null,
      today,
    },
  };
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}
