export const claimOpinion = {
  found: {
    title: 'Opinion of the medical adviser',
    cause: 'Cause',
    atWork: 'caused by work',
    notAtWork: 'not caused by work',
    by: 'Medical adviser',
    at: 'Time',
    reasons: 'Reasons',
  },
  opinion: {
    title: 'Opinion of the medical adviser',
    what: 'Your opinion takes the place of what the officer entered: the benefit is computed from it. The claim is then checked again by itself and a verifier goes on.',
    workRelated: 'Was work the cause?',
    answers: { yes: 'Yes', no: 'No' },
    outcome: 'What came of it',
    outcomes: {
      'total-permanent': 'Total permanent disability',
      disability: 'Partial disability',
      recovered: 'Recovery',
    },
    died: 'What came of it: death, by the death certificate.',
    reasons: 'Reasons',
    reasonsHint:
      'Examination, papers and measurements that it rests on. Read only by those who may read a diagnosis.',
    confirm: 'Save the opinion',
  },
};
