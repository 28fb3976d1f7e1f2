/** The kecamatan that the sample comes from, by the codes of Kemendagri; of others the code alone is known here. */
const DISTRICTS: Readonly<Record<string, string>> = {
  '510601': 'Susut',
  '510602': 'Bangli',
  '510603': 'Tembuku',
  '510604': 'Kintamani',
};

export const districtInWords = (code: string): string => {
  const name = DISTRICTS[code];
  return name === undefined ? code : `${name} (${code})`;
};
