import type { Line } from '../claims/claim-types.js';
import { useWords } from '../words/words.js';
import { receiptOf } from './benefit-line.js';
import classes from './benefit-lines.module.css';
import { Laws, MarkOfLaw, Readings } from './law-parts.js';

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

/** The articles, since when they hold, and how what they leave open was read. */
export function LineLaw({ line }: OfLine) {
  return (
    <span>
      <Laws laws={[line, ...line.alsoBy]} />
      <Readings readings={line.readings} />
    </span>
  );
}

/** How sure the rule is. */
export function LineMark({ line: { mark } }: OfLine) {
  return <MarkOfLaw mark={mark} />;
}
