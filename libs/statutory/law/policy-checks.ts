import { POLICY_NAMES, POLICY_READINGS } from './policies.js';
import type { TableFault } from './table-faults.js';
import { fileNameOf, type RowOf, type TablesAsRead } from './table-shapes.js';
import type { BilingualText } from './terms.js';

/** Every question that the rules ask is answered, by the readings that they know and no other. */
export function faultsOfPolicies({ policies }: TablesAsRead): TableFault[] {
  const file = fileNameOf('policies');
  const faults = policies.flatMap((row, index) =>
    row === null ? [] : faultsOfPolicy(row).map(fault => ({ file, row: index + 1, ...fault })),
  );
  if (policies.includes(null)) return faults;
  const decided = new Set(policies.map(row => row?.policy));
  const missing = POLICY_NAMES.filter(policy => !decided.has(policy)).map(policy => ({
    file,
    row: null,
    id: `policy: ${policy} tidak ada; tambahkan baris dengan salah satu bacaannya`,
    en: `policy: ${policy} is missing; add a row with one of its readings`,
  }));
  return [...faults, ...missing];
}

function faultsOfPolicy({ policy, reading, readings }: RowOf<'policies'>): BilingualText[] {
  const known = POLICY_NAMES.find(name => name === policy);
  if (known === undefined) {
    return [
      {
        id: `policy: "${policy}" tidak dikenal aturan; yang dikenal: ${POLICY_NAMES.join(', ')}`,
        en: `policy: the rules know no "${policy}"; they know ${POLICY_NAMES.join(', ')}`,
      },
    ];
  }
  const codes = readings.map(({ code }) => code);
  const answers: readonly string[] = POLICY_READINGS[known];
  const faults: BilingualText[] = [];
  if ([...codes].sort().join() !== [...answers].sort().join()) {
    faults.push({
      id: `readings: harus tepat ${answers.join(', ')}`,
      en: `readings: must be exactly ${answers.join(', ')}`,
    });
  }
  if (!codes.includes(reading)) {
    faults.push({
      id: `reading: "${reading}" tidak ada di antara readings`,
      en: `reading: "${reading}" is not among readings`,
    });
  }
  return faults;
}
