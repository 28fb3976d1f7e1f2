import { day } from '../format/format.js';
import { useArticle } from '../words/use-article.js';
import { usePolicyWords } from '../words/use-policy-words.js';
import { useWords } from '../words/words.js';
import classes from './benefit-lines.module.css';
import { eachOnce, type LawReference, type Mark } from './law.js';

/** The article and since when it holds, then every further article on which the amount turns. */
export function Laws({ laws }: { readonly laws: readonly LawReference[] }) {
  const inWords = useArticle();
  const [first, ...further] = eachOnce(laws);
  if (!first) return null;
  return (
    <span>
      {first.regulation}, {inWords(first.article)}
      <Period law={first} />
      {further.map(law => (
        <Further key={`${law.regulation} ${law.article} ${law.effectiveFrom}`} law={law} />
      ))}
    </span>
  );
}

interface OfLaw {
  readonly law: LawReference;
}

function Period({ law: { effectiveFrom, effectiveTo } }: OfLaw) {
  const { t, language } = useWords();
  const from = day(effectiveFrom, language);
  return (
    <span className={classes.small}>
      {effectiveTo
        ? t('claims.lines.between', { from, to: day(effectiveTo, language) })
        : t('claims.lines.since', { from })}
    </span>
  );
}

/** Its own mark is said where it is not confirmed. */
function Further({ law }: OfLaw) {
  const { t } = useWords();
  const inWords = useArticle();
  return (
    <span className={classes.further}>
      {t('claims.lines.also', { regulation: law.regulation, article: inWords(law.article) })}{' '}
      {law.mark === 'CONFIRMED' ? null : <MarkOfLaw mark={law.mark} />}
      <Period law={law} />
    </span>
  );
}

/** How sure a rule is. */
export function MarkOfLaw({ mark }: { readonly mark: Mark }) {
  const { t } = useWords();
  return (
    <span className={classes.mark} data-mark={mark}>
      {t(`claims.lines.marks.${mark}`)}
    </span>
  );
}

/** How the open questions that an amount turns on were read. */
export function Readings({ readings }: { readonly readings: Readonly<Record<string, string>> }) {
  const { t } = useWords();
  const inWords = usePolicyWords();
  return Object.entries(readings).map(([policy, reading]) => (
    <span key={policy} className={classes.small}>
      {t('claims.lines.reading', { ...inWords(policy, reading) })}
    </span>
  ));
}
