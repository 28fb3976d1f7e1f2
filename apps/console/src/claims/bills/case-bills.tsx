import { Text } from '@mantine/core';
import { useWords } from '../../words/words.js';
import { CasePart } from '../case-part.js';
import type { ClaimView } from '../claim-types.js';
import { billsEntered } from './bill-batches.js';
import { BillsTable } from './bills-table.js';

interface CaseBillsProps {
  readonly view: ClaimView;
  readonly changed: boolean;
}

/** The bills of an accident in their batches, those of the claim itself first. */
export function CaseBills({ view, changed }: CaseBillsProps) {
  const { t } = useWords();
  return (
    <CasePart title={t('claims.bills.title')} changed={changed}>
      <Text size="sm">{t('claims.bills.about')}</Text>
      <BillsTable entries={billsEntered(view)} />
    </CasePart>
  );
}
