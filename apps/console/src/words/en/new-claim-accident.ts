export const newClaimAccident = {
  accident: {
    report: 'Accident report (stage I)',
    none: 'Without a report',
    disease: 'Because of an occupational disease, not an accident',
    diseaseHint: 'The date of the event is that of the diagnosis.',
    diagnosedOn: 'Date of the diagnosis',
    leftWorkOn: 'Stopped working on',
    leftWorkHint: 'Leave it empty if still working on the day of the diagnosis.',
    working: 'Occupational disease; still working at the diagnosis',
    left: 'Occupational disease; stopped working {{day}}',
    cause: 'Cause',
  },
};
