export const claimRegistry = {
  registry: {
    title: 'By the civil registry',
    standing: {
      WAITING: 'The civil registry has not answered yet; asked since',
      NOT_CHECKED:
        'Not checked: the civil registry does not answer. The system asks again by itself while the claim is open, and the claim is not held for it. No answer since',
      ANSWERED: 'Last answered',
    },
    person: 'Person',
    about: { worker: 'Member', payee: 'Payee' },
    says: 'Identity',
    names: {
      sameName: 'NIK and name agree',
      otherName: 'The NIK is known under another name',
      unknown: 'The NIK is not known',
    },
    asked: { notYet: 'No answer yet', noNik: 'Not asked: without a NIK' },
    life: 'Alive or dead',
    lives: { notSaid: '–', alive: 'Not on record as dead', dead: 'On record as dead' },
  },
};
