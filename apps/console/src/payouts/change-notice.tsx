import { Alert, Button, Stack } from '@mantine/core';
import { useWords } from '../words/words.js';
import classes from './payouts.module.css';
import type { ShownPayout } from './use-shown.js';

/** The list is no longer the one that was shown: it is looked at anew before it can be approved. */
export function ChangeNotice({ shown }: { readonly shown: ShownPayout }) {
  const { t } = useWords();
  if (!shown.isChanged) return null;
  return (
    <Alert
      color="yellow"
      role="alert"
      title={t('payouts.changed.title')}
      classNames={{ title: classes.dark }}
    >
      <Stack gap="xs" align="flex-start">
        {shown.lines.length > 0 ? (
          <ul className={classes.points}>
            {shown.lines.map(({ paymentId, receiptNumber, payeeName }) => (
              <li key={paymentId}>
                {receiptNumber} · {payeeName ?? t('show.none')}
              </li>
            ))}
          </ul>
        ) : (
          t('payouts.changed.whole')
        )}
        <Button size="compact-sm" variant="default" onClick={shown.accept}>
          {t('payouts.changed.seen')}
        </Button>
      </Stack>
    </Alert>
  );
}
