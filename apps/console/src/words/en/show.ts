export const show = {
  bank: 'Bank with code {{code}}',
  again: 'Try again',
  loading: 'Loading …',
  none: 'none',
  noAnswer: 'No service answered.',
  noAnswerFix: 'Check the connection and try again. Repeating doubles nothing.',
  sort: 'Sort',
  pages: 'Pages of the list',
  previous: 'Previous',
  next: 'Next',
  pageNumber: 'Page {{number}}',
  keys: { title: 'Keyboard shortcuts', about: 'They do nothing while you type in a field.' },
};
