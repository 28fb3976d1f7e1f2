import type { Line } from '../claims/claim-types.js';
import { day } from '../format/format.js';
import { useWords } from '../words/words.js';
import { receiptOf } from './benefit-line.js';
import classes from './benefit-lines.module.css';

interface OfLine {
  readonly line: Line;
}

/** What is paid, and by which receipt. */
export function LineText({ line }: OfLine) {
  const { say } = useWords();
  const receipt = receiptOf(line);
  return (
    <span>
      {say(line.text)}
      {receipt ? <span className={classes.small}>{receipt}</span> : null}
    </span>
  );
}

export function LineFormula({ line: { formula } }: OfLine) {
  return <span className={classes.formula}>{formula}</span>;
}

/** The article, and since when it holds. */
export function LineLaw({ line: { regulation, article, effectiveFrom, effectiveTo } }: OfLine) {
  const { t, language } = useWords();
  const from = day(effectiveFrom, language);
  return (
    <span>
      {regulation}, {article}
      <span className={classes.small}>
        {effectiveTo
          ? t('claims.lines.between', { from, to: day(effectiveTo, language) })
          : t('claims.lines.since', { from })}
      </span>
    </span>
  );
}

/** How sure the rule is. */
export function LineMark({ line: { mark } }: OfLine) {
  const { t } = useWords();
  return (
    <span className={classes.mark} data-mark={mark}>
      {t(`claims.lines.marks.${mark}`)}
    </span>
  );
}
