import { Alert, Button, Stack, Text } from '@mantine/core';
import { rupiah } from '../format/format.js';
import { Moment } from '../show/values.js';
import { useWords } from '../words/words.js';
import classes from './case.module.css';
import type { Changes } from './changes.js';
import type { HistoryLine } from './claim-types.js';
import { useAuthorWords } from './use-author-words.js';
import type { Watch } from './use-seen.js';

/** What others did since this person saw the case, before anything is decided on it. */
export function ChangeNotice({ watch }: { readonly watch: Watch }) {
  const { t } = useWords();
  const { changes, isHeld, seen } = watch;
  if (!changes) return null;
  return (
    <Alert
      color="yellow"
      role={isHeld ? 'alert' : 'status'}
      title={isHeld ? t('claims.changed.live') : t('claims.changed.sinceVisit')}
    >
      <Stack gap="xs" align="flex-start">
        <ul className={classes.list}>
          {changes.events.map(event => (
            <Event key={event.id} event={event} />
          ))}
        </ul>
        <What changes={changes} />
        <Button size="compact-sm" variant="default" onClick={seen}>
          {t('claims.changed.seen')}
        </Button>
      </Stack>
    </Alert>
  );
}

function Event({ event }: { readonly event: HistoryLine }) {
  const { say } = useWords();
  const author = useAuthorWords();
  return (
    <li>
      {say(event.text)} · {author(event)} · <Moment at={event.at} />
    </li>
  );
}

function What({ changes: { parts, totalBefore, totalNow } }: { readonly changes: Changes }) {
  const { t } = useWords();
  const names = parts.map(part => t(`claims.changed.part.${part}`)).join(', ');
  return (
    <>
      {totalBefore === totalNow ? null : (
        <Text size="sm">
          {t('claims.changed.total', { before: rupiah(totalBefore), now: rupiah(totalNow) })}
        </Text>
      )}
      {names ? (
        <Text size="sm">
          {t('claims.changed.parts')} {names}.
        </Text>
      ) : null}
    </>
  );
}
