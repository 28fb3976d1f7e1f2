import { Laws, MarkOfLaw, Readings } from '../show/law-parts.js';
import { useWords } from '../words/words.js';
import { arithmeticOf } from './arithmetic.js';
import type { QuoteLine } from './quote-types.js';
import classes from './simulate.module.css';

/** An answer line by line: what, how much and by which arithmetic, then its law, how that was read and how sure it is. */
export function QuoteLines({ lines }: { readonly lines: readonly QuoteLine[] }) {
  const { t } = useWords();
  if (lines.length === 0) return null;
  return (
    <ul className={classes.lines} aria-label={t('simulate.answer.lines')}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an answer is shown whole and never changes
        <li key={at}>
          <Line line={line} />
        </li>
      ))}
    </ul>
  );
}

function Line({ line }: { readonly line: QuoteLine }) {
  const { say } = useWords();
  const { text, result, laws, readings, mark } = line;
  return (
    <>
      <div className={classes.line}>
        <span>{say(text)}</span>
        <span className={classes.amount}>{result}</span>
      </div>
      <div className={classes.law}>{arithmeticOf(line)}</div>
      <div className={classes.line}>
        <div className={classes.law}>
          <Laws laws={laws} />
          <Readings readings={readings} />
        </div>
        <div className={classes.sureness}>
          <MarkOfLaw mark={mark} />
        </div>
      </div>
    </>
  );
}
