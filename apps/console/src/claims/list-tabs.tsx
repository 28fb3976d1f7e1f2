import { Link } from '@tanstack/react-router';
import { reads } from '../api/client.js';
import { count } from '../format/format.js';
import { useWords } from '../words/words.js';
import classes from './claims.module.css';
import { filterOf, keptOf } from './list-query.js';
import { countOf } from './tab-counts.js';
import { type Listed, TAB_NAMES } from './work-list.js';

/** How many claims stand where, under the same filters. */
export function ListTabs({ shown }: { readonly shown: Listed }) {
  const { t } = useWords();
  const { data } = reads.useQuery('get', '/api/claims/counts', { params: { query: filterOf(shown) } });
  const kept = keptOf(shown);
  return (
    <nav className={classes.tabs} aria-label={t('claims.tabs.label')}>
      {TAB_NAMES.map(tab => (
        <Link
          key={tab}
          to="/claims"
          search={{ ...kept, tab }}
          className={classes.tab}
          activeProps={{}}
          aria-current={tab === shown.tab ? 'page' : undefined}
        >
          {t(`claims.tabs.${tab}`)}
          {data ? <span className={classes.count}>{count(countOf(tab, data))}</span> : null}
        </Link>
      ))}
    </nav>
  );
}
