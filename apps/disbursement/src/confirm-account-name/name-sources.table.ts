/** Where a person has read the name of an account. */
export const NAME_SOURCES = {
  BANK_COUNTER: { id: 'Ditanyakan kepada bank', en: 'Asked at the bank' },
  BANK_PORTAL: { id: 'Dilihat di layanan daring bank', en: 'Seen on the bank’s own site' },
  BANK_LETTER: { id: 'Surat keterangan bank', en: 'A letter of the bank' },
  PASSBOOK: { id: 'Buku tabungan penerima', en: 'The payee’s passbook' },
} as const;

export type NameSource = keyof typeof NAME_SOURCES;

export const nameSources = Object.keys(NAME_SOURCES) as NameSource[];
