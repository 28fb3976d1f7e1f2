import { Anchor, Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Facts } from '../show/facts.js';
import { Code } from '../show/values.js';
import { useWords } from '../words/words.js';
import { CasePart } from './case-part.js';
import type { ClaimView } from './claim-types.js';

/** What an officer hands to the family; the code shows only when it is asked for. */
export function ForFamily({ view: { receiptNumber, statusSecret } }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  if (statusSecret === null) return null;
  return (
    <CasePart title={t('claims.family.title')}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          {t('claims.family.about')}{' '}
          <Anchor component={Link} to="/status" inherit>
            {t('claims.family.page')}
          </Anchor>
        </Text>
        {shown ? (
          <Facts
            facts={[
              [t('claims.family.receipt'), <Code key="receipt">{receiptNumber}</Code>],
              [t('claims.family.secret'), <Code key="secret">{statusSecret}</Code>],
            ]}
          />
        ) : (
          <Button variant="default" size="compact-sm" onClick={() => setShown(true)}>
            {t('claims.family.show')}
          </Button>
        )}
      </Stack>
    </CasePart>
  );
}
