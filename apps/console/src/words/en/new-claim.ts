export const newClaim = {
  title: 'New claim',
};
