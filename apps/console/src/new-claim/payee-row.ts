import { digitsOf, wholeNumber } from '../format/typed.js';
import type { ClaimView, PreviewBody, SubmitBody } from './bodies.js';

type PayeeBody = SubmitBody['payees'][number];
type GuardianBody = NonNullable<PayeeBody['guardian']>;

export interface AccountRow {
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly accountName: string;
}

/** Who receives for a minor. */
export interface GuardianRow {
  readonly name: string;
  readonly nik: string;
  readonly basis: GuardianBody['basis'] | '';
  readonly decree: string;
}

export interface PayeeRow extends AccountRow {
  readonly name: string;
  readonly nik: string;
  readonly relation: string;
  readonly weight: string;
  readonly birthDate: string;
  /** Where notices go; empty where there is none. */
  readonly email: string;
  /** Paid through a guardian, whose account the one above then is. */
  readonly isMinor: boolean;
  readonly guardian: GuardianRow;
  /** The child's own, for the day of coming of age. */
  readonly ownAccount: AccountRow;
}

export const BASES: readonly GuardianBody['basis'][] = ['PARENT', 'DECREE'];
export const NO_ACCOUNT: AccountRow = { bankCode: '', accountNumber: '', accountName: '' };
const NO_GUARDIAN: GuardianRow = { name: '', nik: '', basis: '', decree: '' };
export const NO_PAYEE: PayeeRow = {
  ...{ name: '', nik: '', relation: '', weight: '1', birthDate: '', email: '' },
  ...{ ...NO_ACCOUNT, isMinor: false, guardian: NO_GUARDIAN, ownAccount: NO_ACCOUNT },
};

/** Added by the service where there are no heirs; nobody types it. */
const FUND = 'SOCIAL_SECURITY_FUND';

/** A NIK has two digits of the year: those of a child may also be those of somebody a hundred years older. */
export function mayBeAChilds({ nik }: Pick<PayeeRow, 'nik'>, today: string): boolean {
  const digits = digitsOf(nik);
  return digits.length === 16 && digits.slice(10, 12) <= today.slice(2, 4);
}

export const asksBirthDate = (row: PayeeRow, today: string): boolean =>
  row.isMinor || row.birthDate !== '' || mayBeAChilds(row, today);

export const isAccountTyped = (account: AccountRow): boolean =>
  Object.values(account).some(typed => typed.trim() !== '');

export const accountOf = ({ bankCode, accountNumber, accountName }: AccountRow) => ({
  ...{ bankCode, accountNumber: digitsOf(accountNumber), accountName: accountName.trim() },
});

export const payeeOf = (row: PayeeRow): PayeeBody => ({
  name: row.name.trim(),
  relation: row.relation,
  weight: wholeNumber(row.weight) ?? 1,
  ...accountOf(row),
  ...(row.nik.trim() === '' ? {} : { nik: digitsOf(row.nik) }),
  ...(row.birthDate === '' ? {} : { birthDate: row.birthDate }),
  ...(row.email.trim() === '' ? {} : { email: row.email.trim() }),
  ...(row.isMinor ? throughGuardian(row) : {}),
});

export const throughGuardian = ({ guardian, ownAccount }: PayeeRow) => ({
  guardian: guardianOf(guardian),
  ...(isAccountTyped(ownAccount) ? { ownAccount: accountOf(ownAccount) } : {}),
});

const guardianOf = ({ name, nik, basis, decree }: GuardianRow): GuardianBody => ({
  ...{ name: name.trim(), nik: digitsOf(nik), basis: basis === '' ? 'PARENT' : basis },
  ...(basis === 'DECREE' && decree.trim() !== '' ? { decree: decree.trim() } : {}),
});

/** What a preview asks of those whose relation is chosen already. */
export const foreseenPayees = (payees: readonly PayeeRow[]): NonNullable<PreviewBody['payees']> =>
  payees
    .filter(({ relation }) => relation !== '')
    .map(({ relation, weight, isMinor }) => ({
      ...{ relation, weight: wholeNumber(weight) || 1 },
      ...(isMinor ? { isMinor } : {}),
    }));

/** Nobody types them: what is owed to them is said with its bills. */
export const HOSPITALS: readonly string[] = ['HOSPITAL', 'PARTNER_HOSPITAL'];

/** NIKs, accounts, addresses, birth dates and decrees do not come back: they are asked for again. */
export const payeesOfReturned = ({ payees }: Pick<ClaimView, 'payees'>): PayeeRow[] =>
  payees
    .filter(({ relation }) => relation !== FUND && !HOSPITALS.includes(relation))
    .map(({ name, relation, weight, bankCode, accountName, guardian }) => ({
      ...NO_PAYEE,
      ...{ name: name ?? '', relation, weight: `${weight}` },
      ...{ bankCode: bankCode ?? '', accountName: accountName ?? '' },
      isMinor: guardian !== null,
      guardian: { ...NO_GUARDIAN, ...(guardian ? { name: guardian.name, basis: guardian.basis } : {}) },
    }));
