export const duties = {
  title: 'Duties',
};
