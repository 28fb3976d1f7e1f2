export const claimDuties = {
  duties: {
    title: 'Duties on this claim',
    submitter: 'Submitted by',
    adviser: 'Medical adviser',
    verifier: 'Verified by',
    approver: 'Decided by',
    decider: 'Appeal decided by',
    schoolYears: 'For school years',
    former: 'Had a duty before',
    of: {
      submitter: 'submitter',
      adviser: 'medical adviser',
      verifier: 'verifier',
      approver: 'approver',
      decider: 'decider of an appeal',
    },
    open: 'nobody yet',
  },
};
