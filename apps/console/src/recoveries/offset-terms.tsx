import { Day } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { Recovery } from './recovery-types.js';

/** How much of each payment the payee lets be kept, and on which paper. */
export function OffsetTerms({ offset }: { readonly offset: NonNullable<Recovery['offset']> }) {
  const { t } = useWords();
  const { mostPercent, consentOn, consentDocument } = offset;
  return (
    <>
      {t('recoveries.offsetTerms', { percent: mostPercent, number: consentDocument })}{' '}
      <Day date={consentOn} />
    </>
  );
}
