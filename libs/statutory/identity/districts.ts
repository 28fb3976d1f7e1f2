import type { Law } from '../law/law.js';
import { oncePer } from '../law/once-per.js';
import type { District } from './identity.types.js';

/** The district behind six digits of the Ministry of Home Affairs, as a NIK begins; `null` for one that the tables do not have. */
export function districtOf(law: Law, code6: string): District | null {
  return districtsOf(law).get(code6) ?? null;
}

// A NIK keeps the code of its first registration: rows that no longer hold are read, too, and a later one wins.
const districtsOf = oncePer(({ tables }: Law): ReadonlyMap<string, District> => {
  const rows = [...tables.regencies].sort((left, right) =>
    Temporal.PlainDate.compare(left.effectiveFrom, right.effectiveFrom),
  );
  return new Map(
    rows.flatMap(({ code, regency, districts }) =>
      districts.map(
        (name, index) => [`${code}${String(index + 1).padStart(2, '0')}`, { regency, name }] as const,
      ),
    ),
  );
});
