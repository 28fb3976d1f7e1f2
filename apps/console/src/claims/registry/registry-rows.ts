import type { ClaimView, RegistryAnswer } from '../claim-types.js';

/** What the registry says of one person, and whether it is otherwise than the case has it. */
export interface RegistryRow {
  readonly subject: string;
  readonly about: 'worker' | 'payee';
  /** Null where it was erased. */
  readonly name: string | null;
  readonly says: 'unknown' | 'otherName' | 'sameName';
  readonly life: 'notSaid' | 'alive' | 'dead';
  readonly deathDate: string | null;
  readonly asked: 'answered' | 'notYet' | 'noNik';
}

type WithPeople = Pick<ClaimView, 'person' | 'payees'>;

/** The member, then the payees; those of whom there is no answer are told, too. */
export function registryRows(
  { person, payees }: WithPeople,
  answers: readonly RegistryAnswer[],
): RegistryRow[] {
  const answerOf = (subject: string) => answers.find(answer => answer.subject === subject);
  return [
    rowOf({ subject: person.personId, about: 'worker', name: person.name }, answerOf(person.personId), true),
    ...payees.map(({ payeeId, name, nik }) =>
      rowOf({ subject: payeeId, about: 'payee', name }, answerOf(payeeId), nik !== null),
    ),
  ];
}

function rowOf(
  who: Pick<RegistryRow, 'subject' | 'about' | 'name'>,
  answer: RegistryAnswer | undefined,
  hasNik: boolean,
): RegistryRow {
  if (!answer) {
    const asked = hasNik ? 'notYet' : 'noNik';
    return { ...who, says: 'unknown', life: 'notSaid', deathDate: null, asked };
  }
  const { found, nameMatches, isDead, deathDate } = answer;
  const known = nameMatches === false ? 'otherName' : 'sameName';
  const life = isDead === true ? 'dead' : 'alive';
  return {
    ...{ ...who, deathDate, asked: 'answered' },
    ...{ says: found ? known : 'unknown', life: found ? life : 'notSaid' },
  };
}
