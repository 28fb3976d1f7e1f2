import type { Same } from '../en.js';
import type { offices as id } from '../id/offices.js';

export const offices: Same<typeof id> = {
  title: 'Office',
  office: 'Belongs to',
  duties: {
    adviser: 'Medical adviser',
    verifier: 'Verifier',
    approver: 'Approver',
    decider: 'Decider of the appeal',
  },
  because: '{{reason}}, routed by {{name}}',
  route: 'Route a duty to another office',
  what: 'The people of that office then do this duty. The other duties stay with the office of the claim, and each duty is still done by a different person.',
  duty: 'Duty',
  to: 'To the office',
  reason: 'Why?',
  confirm: 'Route',
  takeBack: 'Take the duty back: {{duty}}',
  filter: 'Office',
  mine: 'My office, and what was routed to it',
  all: 'All offices',
  none: 'Of no office',
};
