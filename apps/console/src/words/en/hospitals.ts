import type { Same } from '../en.js';
import type { hospitals as id } from '../id/hospitals.js';

export const hospitals: Same<typeof id> = {
  title: 'Owed to a partner hospital (PLKK)',
  about:
    'Bills that nobody has paid, since the victim was treated under a letter of guarantee: they are paid to the hospital itself, to the account in the register of partner hospitals. Other bills are repaid to whoever advanced them.',
  one: 'Invoice {{number}}',
  add: 'Add an invoice of a hospital',
  removeOne: 'Remove invoice {{number}}',
  hospital: 'Hospital',
  number: 'Invoice number',
  letter: 'Letter of guarantee',
  bills: 'Bills that it asks for',
  noBills: 'Enter the numbers of the receipts above first.',
  batch: 'Batch of bills',
};
