import type { BankFileTaken } from '#contracts';
import { accept, type Decider, refuse } from '#kernel';

export type BankFileState = { readonly status: 'None' } | { readonly status: 'Taken' };

export interface TakeBankFile {
  readonly type: 'TakeBankFile';
  readonly file: BankFileTaken['data'];
}

/** A file of the bank is taken once, whole; what becomes of its lines later is told by their payments and exceptions. */
export const bankFileDecider: Decider<BankFileState, TakeBankFile, BankFileTaken> = {
  initialState: { status: 'None' },
  decide: (state, { file }) =>
    state.status === 'Taken'
      ? refuse('BANK_FILE_ALREADY_TAKEN', { digest: file.digest })
      : accept({ type: 'BankFileTaken', data: file }),
  evolve: () => ({ status: 'Taken' }),
};
