import { BALI } from './bali-districts.table.js';

export interface District {
  readonly regency: string;
  readonly name: string;
}

const DISTRICTS: ReadonlyMap<string, District> = new Map(
  BALI.flatMap(({ code, regency, districts }) =>
    districts.map(
      (name, index) => [`${code}${String(index + 1).padStart(2, '0')}`, { regency, name }] as const,
    ),
  ),
);

/** The district of Bali behind six digits of the Ministry of Home Affairs, as a NIK begins; `null` for any other. */
export function districtOf(code6: string): District | null {
  return DISTRICTS.get(code6) ?? null;
}
