import type { Same } from '../en.js';
import type { jasaRaharja as id } from '../id/jasa-raharja.js';

export const jasaRaharja: Same<typeof id> = {
  title: 'Jasa Raharja first',
  about:
    'For a road accident: what Jasa Raharja has paid by its letter. JKK pays for treatment above that sum; death and disability benefits are not reduced. The rule is not certain, and the benefit says so.',
  one: 'Letter {{number}}',
  add: 'Add a letter of Jasa Raharja',
  removeOne: 'Remove letter {{number}}',
  kind: 'For',
  kinds: { TREATMENT: 'Treatment', DEATH: 'Death', DISABILITY: 'Disability' },
  amount: 'Paid',
  letterNumber: 'Number of the letter',
  letterDate: 'Date of the letter',
  paper: 'I have the letter of Jasa Raharja',
  batch: 'Batch of bills',
  mayBeEmpty:
    'For a road accident only; leave empty for any other. JKK pays for treatment above what Jasa Raharja paid; death and disability benefits are not reduced. The rule is not certain, and the lines say so.',
  paidFor: {
    treatment: 'Paid by Jasa Raharja for treatment',
    death: 'Paid by Jasa Raharja for the death',
    disability: 'Paid by Jasa Raharja for the disability',
  },
};
