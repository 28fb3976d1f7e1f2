export const claims = {
  title: 'Claims',
};
