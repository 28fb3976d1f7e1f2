export const status = {
  title: 'Claim status',
};
