import type { ReactNode } from 'react';
import classes from './tabs.module.css';

/** Links to the parts of a list; the one that is shown has `aria-current`. On a narrow screen they wrap. */
export function Tabs({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav aria-label={label} className={classes.tabs}>
      {children}
    </nav>
  );
}
