export const people = {
  title: 'Members',
};
