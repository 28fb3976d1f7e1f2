/** A bank by the three digits that transfers (BI-FAST, SKNBI, the ATM networks) know it by. */
export interface Bank {
  readonly code: string;
  readonly name: string;
}

/**
 * As the codes were published for transfers by banks and press in November 2025; not checked against the register of
 * Bank Indonesia. The list helps to fill in a form: a code that is not on it is taken all the same, and the bank that
 * pays is the one to know it.
 */
export const BANKS_AS_OF = '2025-11-19';
export const BANKS: readonly Bank[] = [
  { code: '002', name: 'Bank Rakyat Indonesia (BRI)' },
  { code: '008', name: 'Bank Mandiri' },
  { code: '009', name: 'Bank Negara Indonesia (BNI)' },
  { code: '011', name: 'Bank Danamon' },
  { code: '013', name: 'Bank Permata' },
  { code: '014', name: 'Bank Central Asia (BCA)' },
  { code: '016', name: 'Maybank Indonesia' },
  { code: '019', name: 'Panin Bank' },
  { code: '022', name: 'CIMB Niaga' },
  { code: '028', name: 'OCBC Indonesia' },
  { code: '110', name: 'Bank BJB' },
  { code: '111', name: 'Bank Jakarta (Bank DKI)' },
  { code: '112', name: 'BPD DIY' },
  { code: '113', name: 'Bank Jateng' },
  { code: '114', name: 'Bank Jatim' },
  { code: '128', name: 'Bank NTB Syariah' },
  { code: '129', name: 'BPD Bali' },
  { code: '130', name: 'Bank NTT' },
  { code: '147', name: 'Bank Muamalat' },
  { code: '153', name: 'Bank Sinarmas' },
  { code: '200', name: 'Bank Tabungan Negara (BTN)' },
  { code: '213', name: 'SMBC Indonesia (BTPN)' },
  { code: '426', name: 'Bank Mega' },
  { code: '441', name: 'KB Bank (Bukopin)' },
  { code: '451', name: 'Bank Syariah Indonesia (BSI)' },
  { code: '490', name: 'Bank Neo Commerce' },
  { code: '501', name: 'BCA Digital (blu)' },
  { code: '535', name: 'SeaBank' },
  { code: '536', name: 'BCA Syariah' },
  { code: '542', name: 'Bank Jago' },
];
