import { Alert } from '@mantine/core';
import { isUnsure, keyOfLine } from '../show/benefit-line.js';
import { LineLaw, LineMark, LineText } from '../show/line-parts.js';
import { Money } from '../show/values.js';
import { useWords } from '../words/words.js';
import classes from './case.module.css';
import type { Line } from './claim-types.js';

/** What an approver should look up before deciding: each line whose rule is not confirmed, with its law and how it was read. */
export function UnsureLines({ lines }: { readonly lines: readonly Line[] }) {
  const { t } = useWords();
  return (
    <Alert color="yellow" variant="light" p="xs">
      {t('claims.lines.unconfirmed')}
      <ul className={classes.list}>
        {lines.filter(isUnsure).map(line => (
          <li key={keyOfLine(line, lines)}>
            <LineText line={line} />: <Money amount={line.amount} /> · <LineMark line={line} />
            <div>
              <LineLaw line={line} />
            </div>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
