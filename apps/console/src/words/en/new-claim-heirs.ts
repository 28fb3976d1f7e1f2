export const newClaimHeirs = {
  heirs: {
    title: 'Heirs',
    about:
      'The law says who receives, in an order. All who receive are of one rank, and every rank above it must be shown to be empty.',
    proof: 'What shows it?',
    rank: 'Who is entitled, by the order of the law?',
    law: 'The order of {{regulation}}, {{article}}.',
    empty: 'Nobody with a better right is left',
    emptyHint: 'Tick one by one, and only what the paper really says.',
    nobody: 'Nobody is left: {{kinships}}',
    advice: {
      COHEIRS_CONSENT: 'Enter one person below: the one whom the co-heirs authorised.',
      NO_HEIRS:
        'Enter below whoever arranged the burial. They receive the funeral benefit; the rest goes to the social security fund, which the system adds.',
    },
    papers: 'Documents that are asked for because of this',
  },
  guardian: {
    isMinor: 'Still a child: received by the guardian',
    birthDate: 'Birth date',
    birthDateHint: 'By the certificate. This NIK may be a child’s.',
    title: 'Guardian of this child',
    about: 'The money goes to the account of the guardian, in the name of the child.',
    name: 'Name of the guardian',
    nik: 'NIK of the guardian',
    basis: 'Right of the guardian',
    decree: 'Number of the decree',
    ownAbout:
      'The child’s own account, if there is one: used where the child has come of age on the day of the payment. May be left empty.',
    through: 'through the guardian {{name}} ({{basis}})',
  },
  accounts: {
    payee: {
      bankCode: 'Bank',
      accountNumber: 'Account number',
      accountName: 'Name on the account',
    },
    guardian: {
      bankCode: 'Bank of the guardian',
      accountNumber: 'Account number of the guardian',
      accountName: 'Name on the account of the guardian',
    },
    child: {
      bankCode: 'Bank of the child',
      accountNumber: 'Account number of the child',
      accountName: 'Name on the account of the child',
    },
  },
};
