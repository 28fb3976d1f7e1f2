import { Alert, List, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { keyOfLine } from '../show/benefit-line.js';
import { Facts } from '../show/facts.js';
import { LineFormula, LineLaw, LineMark, LineText } from '../show/line-parts.js';
import { Empty, Read } from '../show/notice.js';
import { Section } from '../show/page.js';
import { Day, Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import classes from './new-claim.module.css';
import { useChoices } from './use-choices.js';
import type { Preview } from './use-preview.js';

interface PreviewPanelProps {
  readonly query: UseQueryResult<Preview>;
  /** Nobody is left: the shares of the payees are not all of it. */
  readonly hasNoHeirs: boolean;
}

/** What the services make of the entry: what it waits for, the benefit line by line with its law, and who gets what. */
export function PreviewPanel({ query, hasNoHeirs }: PreviewPanelProps) {
  const { t } = useWords();
  return (
    <aside className={classes.preview} aria-label={t('newClaim.preview.title')} aria-busy={query.isFetching}>
      <Section title={t('newClaim.preview.title')}>
        <Read query={query}>{preview => <PreviewBody preview={preview} hasNoHeirs={hasNoHeirs} />}</Read>
      </Section>
    </aside>
  );
}

type BodyProps = Pick<PreviewPanelProps, 'hasNoHeirs'> & { readonly preview: Preview };

function PreviewBody({ preview, hasNoHeirs }: BodyProps) {
  const { t } = useWords();
  if (preview.stillNeeded.length > 0)
    return (
      <Empty>
        {t('newClaim.preview.needs', {
          what: preview.stillNeeded.map(fact => t(`newClaim.preview.facts.${fact}`)).join(', '),
        })}
      </Empty>
    );
  return (
    <Stack gap="sm">
      <Standing preview={preview} />
      <Lines preview={preview} />
      <Shares preview={preview} hasNoHeirs={hasNoHeirs} />
    </Stack>
  );
}

/** Whether the claim would go on or wait, and why. */
export function Standing({ preview: { refusal, validation, dueOn } }: { readonly preview: Preview }) {
  const { t, say } = useWords();
  if (refusal)
    return (
      <Alert color="red" variant="light" p="xs" title={say(refusal.text)}>
        {say(refusal.fix)}
      </Alert>
    );
  return (
    <>
      {validation.reasons.length > 0 ? (
        <Alert color="yellow" variant="light" p="xs" title={t('newClaim.preview.waits')}>
          <List size="sm">
            {validation.reasons.map(reason => (
              <List.Item key={`${reason.code} ${reason.text.id}`}>{say(reason.text)}</List.Item>
            ))}
          </List>
          <Text size="sm" mt={4}>
            {t('newClaim.preview.mayBeSent')}
          </Text>
        </Alert>
      ) : (
        <Text size="sm">{t('newClaim.preview.complete')}</Text>
      )}
      <Text size="sm">
        {t('newClaim.preview.dueOn')}: {dueOn ? <Day date={dueOn} /> : t('newClaim.preview.noDeadlineYet')}
      </Text>
    </>
  );
}

function Lines({ preview }: { readonly preview: Preview }) {
  const { t } = useWords();
  const { lines, total, flags, supposesDocuments } = preview;
  if (lines.length === 0) return <Text size="sm">{t('newClaim.preview.noLines')}</Text>;
  return (
    <>
      <ul className={classes.lines}>
        {lines.map(line => (
          <li key={keyOfLine(line, lines)}>
            <div className={classes.line}>
              <LineText line={line} />
              <Money amount={line.amount} />
            </div>
            <div className={classes.law}>
              <LineFormula line={line} />
            </div>
            <div className={classes.line}>
              <div className={classes.law}>
                <LineLaw line={line} />
              </div>
              <div className={classes.law}>
                <LineMark line={line} />
              </div>
            </div>
          </li>
        ))}
        <li className={classes.total}>
          <span>{t('claims.lines.total')}</span>
          <Money amount={total} />
        </li>
      </ul>
      {supposesDocuments ? <Text size="xs">{t('newClaim.preview.supposes')}</Text> : null}
      {flags.unconfirmed ? <Text size="xs">{t('newClaim.preview.unconfirmed')}</Text> : null}
    </>
  );
}

function Shares({ preview: { shares }, hasNoHeirs }: BodyProps) {
  const { t } = useWords();
  const { relationOf } = useChoices();
  if (shares.length === 0) return null;
  return (
    <div>
      <h3 className={classes.small}>{t('newClaim.preview.shares')}</h3>
      <Facts
        facts={shares.map(({ index, relation, amount }) => [
          `${index + 1}. ${relationOf(relation)}`,
          <Money key={index} amount={amount} />,
        ])}
      />
      {hasNoHeirs ? <Text size="sm">{t('newClaim.preview.restToFund')}</Text> : null}
    </div>
  );
}
