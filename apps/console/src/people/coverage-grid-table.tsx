import { VisuallyHidden } from '@mantine/core';
import { month as monthInWords } from '../format/format.js';
import { useWords } from '../words/words.js';
import classes from './coverage.module.css';
import { type Cell, MONTHS, type MonthState, type Year } from './coverage-grid.js';

const STATES: readonly MonthState[] = ['paid', 'late', 'unpaid', 'noInvoice'];

/** A year in a row, a month in a cell: a colour, a letter, and for those who do not see it the words. */
export function CoverageGrid({ years, label }: { readonly years: readonly Year[]; readonly label: string }) {
  const { t } = useWords();
  return (
    <>
      <table className={classes.grid} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{t('people.coverage.year')}</VisuallyHidden>
            </th>
            {MONTHS.map(month => (
              <MonthHead key={month} month={month} />
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, cells }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {cells.map((cell, index) => (
                <MonthCell key={MONTHS[index]} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Keys />
    </>
  );
}

function MonthHead({ month }: { readonly month: string }) {
  const { language } = useWords();
  const [name = ''] = monthInWords(`2000-${month}`, language).split(' ');
  return <th scope="col">{name}</th>;
}

function MonthCell({ cell }: { readonly cell: Cell | null }) {
  const { t, language } = useWords();
  if (!cell) return <td />;
  const words = t(`people.coverage.states.${cell.state}`);
  return (
    <td
      className={classes.cell}
      data-state={cell.state}
      title={`${monthInWords(cell.month, language)}: ${words}`}
    >
      <span aria-hidden>{t(`people.coverage.letters.${cell.state}`)}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </td>
  );
}

function Keys() {
  const { t } = useWords();
  return (
    <ul className={classes.keys}>
      {STATES.map(state => (
        <li key={state}>
          <span className={classes.key} data-state={state} aria-hidden>
            {t(`people.coverage.letters.${state}`)}
          </span>{' '}
          {t(`people.coverage.states.${state}`)}
        </li>
      ))}
    </ul>
  );
}
