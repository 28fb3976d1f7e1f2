export const letters = {
  title: 'Check a letter',
  about:
    'Is the letter that you hold genuine? Scan the QR code on it, or fill in the two things that are written at its top.',
  number: 'Letter number',
  numberHint: 'Example: JKM-2026-0E8J5GY6PE-KEP6',
  code: 'Code of the letter',
  codeHint: 'Sixteen letters and figures. Example: 4XK9-T2QW-7B0M-3HJV',
  fillIn: 'Not filled in yet.',
  check: 'Check',
  another: 'Check another letter',
  notOurs: 'We do not know this letter',
  kind: 'Kind of letter',
  receipt: 'Receipt number of the claim',
  date: 'Date',
  amount: 'Amount',
  compare:
    'Compare this with your letter. If anything differs, the letter was altered: do not trust it, and show it to an officer.',
};
