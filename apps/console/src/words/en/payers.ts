export const payers = {
  title: 'Payers',
};
