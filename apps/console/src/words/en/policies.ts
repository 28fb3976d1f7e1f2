export const policies = {
  BPU_ARREARS_COVER: {
    question: 'Is a BPU member who is one to three months in arrears still protected?',
    readings: {
      'only-paid-months': 'Only months whose contribution is paid are protected',
      'until-lapse': 'Protection lasts until the membership lapses',
    },
  },
  CONTRIBUTION_RECEIVED_AFTER_EVENT: {
    question: 'What is a contribution worth that is received after the event?',
    readings: {
      ONLY_PAID_MONTHS: 'Only months whose contribution was received before the event count',
      GRACE_WHEN_NOMINATED_AND_INVOICED:
        'The month counts where the member was nominated and invoiced before the event',
    },
  },
  PP50_VILLAGE_AND_DONOR_PAYERS: {
    question: 'Is a BPU contribution from a village budget, desa adat or donor reduced by PP 50/2025?',
    readings: {
      'relief-applies': 'Yes: only the state and regional budgets are excluded',
      'relief-refused': 'No: village and donor money is treated as the regional budget is',
    },
  },
  LATE_FINE_GROWTH: {
    question: 'Is the fine for late contributions charged on the fine of earlier months?',
    readings: {
      simple: 'No: 2% per month of the contribution alone',
      compound: 'Yes: 2% per month of the contribution and the fine',
    },
  },
  CONSTRUCTION_JKM_SLICES: {
    question: 'Are the JKM rates of construction charged slice by slice or on the whole contract value?',
    readings: {
      progressive: 'Slice by slice: each rate on the difference, as for JKK',
      flat: 'The whole contract value at the rate of the slice it falls into',
    },
  },
  BPU_BAND_GAPS: {
    question: 'Which band holds for an income between two printed BPU bands?',
    readings: {
      'lower-band': 'The band below',
      'upper-band': 'The band above',
    },
  },
  JKM_NET_RATE_AFTER_PP6_2025: {
    question: 'Since PP 6/2025, does JKM still pass 0.10% on to JKP?',
    readings: {
      'whole-rate': 'No: the part from JKM is no longer listed',
      'less-jkp-share': 'Yes: article 18A is not known to be repealed',
    },
  },
  BPU_YOUNGEST_AGE: {
    question: 'From which age may a BPU worker register?',
    readings: {
      'from-15': 'From the age of 15',
      'from-13': 'From the age of 13',
    },
  },
  JKM_FIRST_MONTHS_COMPOSITION: {
    question: 'What is the Rp10,000,000 for a death before three months of membership made of?',
    readings: {
      'funeral-10m': 'All of it is the funeral benefit',
      'benefit-8m-funeral-2m': 'A lump sum of Rp8,000,000 and a funeral benefit of Rp2,000,000',
    },
  },
  JKM_FIRST_MONTHS_SEGMENTS: {
    question: 'For whom does the three-month rule of JKM hold?',
    readings: {
      'bpu-only': 'Only BPU members',
      'all-members': 'All members, PU as well',
    },
  },
  JKM_FIRST_MONTHS_COUNTING: {
    question: 'How are the three months of membership counted?',
    readings: {
      'paid-months': 'Contribution months that are paid',
      'months-since-registration': 'Months since the day of registration',
    },
  },
  JKM_FIRST_MONTHS_SEQUENCE: {
    question: 'Must the three months be consecutive?',
    readings: {
      'any-months': 'No: all months are added up',
      'consecutive-months': 'Yes: arrears start the count again',
    },
  },
  JKM_TIME_BAR: {
    question: 'Does the right to claim JKM lapse with time?',
    readings: {
      'no-time-bar': 'No: no such provision was found',
      'five-years': 'Yes: after five years, as for JKK',
    },
  },
  SEVERAL_MEMBERSHIPS: {
    question: 'What does JKM pay where the member has several memberships?',
    readings: {
      'funeral-once': 'Lump sum and periodic benefit for each membership, the funeral once',
      'each-in-full': 'Each membership is paid in full',
    },
  },
  STMB_YEAR: {
    question: 'How many days are twelve months of STMB?',
    readings: {
      '12-months-are-360-days': '360 days: a month counts 30 days',
      'calendar-months': 'By the calendar, from date to date',
    },
  },
  STMB_AFTER_MONTH_12: {
    question: 'Until when is STMB paid after month 12?',
    readings: {
      'until-recovered': 'Until the worker has recovered',
      'six-months-only': 'For six months at most',
    },
  },
  SCHOLARSHIP_TENURE: {
    question: 'How are the years of contributions for the JKM scholarship counted?',
    readings: {
      cumulative: 'All months paid are added up',
      continuous: 'Only months without a gap up to the death',
    },
  },
  LATE_COMPENSATION_BASE: {
    question: 'On which sum is the compensation of 1% per day charged?',
    readings: {
      'whole-benefit': 'All of the cash benefit',
      'without-funeral': 'The cash benefit without the funeral',
    },
  },
  REPORT_DAYS: {
    question: 'Do holidays count within the 2 × 24 hours of the accident report?',
    readings: {
      'every-day': 'Yes: every day counts',
      'working-days': 'No: working days only',
    },
  },
  JASA_RAHARJA_FIRST: {
    question: 'What does JKK pay where Jasa Raharja has paid for the same road accident?',
    readings: {
      'excess-of-treatment':
        'Treatment above what Jasa Raharja paid; death and disability benefits are not reduced',
      'nothing-deducted': 'All of it, nothing deducted',
    },
  },
  ROUNDING: {
    question: 'How is a result rounded that is not a whole rupiah?',
    readings: {
      'half-up': 'To the nearest rupiah, a half upwards',
      down: 'Downwards',
    },
  },
};
