export const audit = {
  title: 'History',
};
