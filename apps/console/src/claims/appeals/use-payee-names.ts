import { useWords } from '../../words/words.js';
import type { ClaimView } from '../claim-types.js';

/** What a payee is called, unless the name was erased. */
export function usePayeeNames({ payees }: Pick<ClaimView, 'payees'>): (payeeId: string) => string {
  const { t } = useWords();
  return payeeId => payees.find(payee => payee.payeeId === payeeId)?.name ?? t('claims.facts.erased');
}
