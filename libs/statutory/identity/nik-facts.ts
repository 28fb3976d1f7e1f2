import { parseNik } from '#kernel';
import type { Law } from '../law/law.js';
import { districtOf } from './districts.js';
import type { NikFacts, NikWarning, PersonToday, ValidNik } from './identity.types.js';

/** What a NIK says. One from outside of the known districts is as valid; there is no check digit to tell a false one. */
export function nikFacts(law: Law, nik: string): NikFacts {
  const parts = parseNik(nik);
  if ('fault' in parts) return { valid: false, fault: parts.fault };
  const { districtCode, birthDay, birthMonth, birthYearInCentury } = parts;
  const regency = `${districtCode.slice(0, 2)}.${districtCode.slice(2, 4)}`;
  return {
    valid: true,
    regency,
    district: `${regency}.${districtCode.slice(4)}`,
    place: districtOf(law, districtCode),
    birthDay,
    birthMonth,
    birthYearInCentury,
    sex: parts.sex === 'female' ? 'F' : 'M',
    serial: nik.slice(12),
  };
}

/** Where a NIK differs from what is known today. Never a refusal: people move and birth dates are corrected, the number stays. */
export function nikMismatchIsAWarning(
  { district, birthDay, birthMonth, birthYearInCentury }: ValidNik,
  { districtCode, birthDate }: PersonToday,
): readonly NikWarning[] {
  const warnings: NikWarning[] = [];
  if (districtCode !== undefined && district.replaceAll('.', '') !== districtCode) {
    warnings.push({
      code: 'NIK_DISTRICT_DIFFERS',
      text: {
        id: `NIK pertama kali terdaftar di ${district}, bukan di kecamatan alamat sekarang`,
        en: `The NIK was first registered in ${district}, not in the district of today's address`,
      },
    });
  }
  const born = birthDate && [birthDate.day, birthDate.month, birthDate.year % 100].join(' ');
  if (born !== undefined && born !== [birthDay, birthMonth, birthYearInCentury].join(' ')) {
    warnings.push({
      code: 'NIK_BIRTH_DATE_DIFFERS',
      text: {
        id: 'Tanggal lahir dalam NIK berbeda dari tanggal lahir yang tercatat',
        en: 'The birth date within the NIK differs from the one on file',
      },
    });
  }
  return warnings;
}
