/** `******0001`: enough to tell two accounts apart, not enough to pay one. */
export const maskAccount = (accountNumber: string): string =>
  accountNumber.slice(-4).padStart(accountNumber.length, '*');
