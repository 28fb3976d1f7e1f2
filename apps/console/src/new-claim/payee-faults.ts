import { digitsOf, wholeNumber } from '../format/typed.js';
import type { Check } from './fault.js';
import { type AccountRow, isAccountTyped, type PayeeRow } from './payee-row.js';

export const isNik = (text: string): boolean => /^\d{16}$/.test(digitsOf(text));

/** What is wrong with one payee, by the path of each field. */
export function payeeChecks(payee: PayeeRow, at: string, today: string): Check[] {
  return [
    [`${at}.name`, 'name', payee.name.trim() === ''],
    [`${at}.nik`, 'nik', payee.nik.trim() !== '' && !isNik(payee.nik)],
    [`${at}.relation`, 'relation', payee.relation === ''],
    [`${at}.weight`, 'weight', !isWeight(payee.weight)],
    ...accountChecks(payee, at),
    [`${at}.email`, 'email', !isEmail(payee.email.trim())],
    [`${at}.birthDate`, 'future', payee.birthDate > today],
    ...(payee.isMinor ? minorChecks(payee, at) : []),
  ];
}

export function minorChecks({ birthDate, guardian, ownAccount }: PayeeRow, at: string): Check[] {
  const { name, nik, basis, decree } = guardian;
  return [
    [`${at}.birthDate`, 'birthDate', birthDate === ''],
    [`${at}.guardian.name`, 'fillIn', name.trim() === ''],
    [`${at}.guardian.nik`, 'nik', !isNik(nik)],
    [`${at}.guardian.basis`, 'choose', basis === ''],
    [`${at}.guardian.decree`, 'decree', basis === 'DECREE' && decree.trim() === ''],
    ...(isAccountTyped(ownAccount) ? accountChecks(ownAccount, `${at}.ownAccount`) : []),
  ];
}

export const accountChecks = ({ bankCode, accountNumber, accountName }: AccountRow, at: string): Check[] => [
  [`${at}.bankCode`, 'bank', bankCode === ''],
  [`${at}.accountNumber`, 'account', !/^\d{5,34}$/.test(digitsOf(accountNumber))],
  [`${at}.accountName`, 'accountName', accountName.trim() === ''],
];

/** None, or something that looks like one; whether it is one the service judges. */
const isEmail = (text: string): boolean => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

const isWeight = (text: string): boolean => {
  const weight = wholeNumber(text);
  return weight !== null && weight >= 1 && weight <= 10_000;
};
