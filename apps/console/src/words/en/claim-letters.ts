export const claimLetters = {
  letters: {
    title: 'Letters',
    about:
      'For the family: print the file or send it. By the QR code on a letter anybody can check that it is genuine.',
    letter: 'Letter',
    file: 'PDF file, {{size}}',
    digest: 'SHA-256',
    date: 'Date',
    standing: 'Standing',
    standings: {
      CURRENT: 'Still holds',
      REPLACED: 'Replaced by a later decision',
      RETURNED: 'Money returned by the bank',
    },
    amount: 'Amount',
  },
  notices: {
    title: 'Notices by e-mail',
    event: 'About',
    payee: 'To',
    outcome: 'What became of it',
    sent: 'Sent',
    waiting: 'Waiting to be sent',
  },
};
